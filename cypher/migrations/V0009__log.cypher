// The log of what happens to the graph, read in the order of its numbers: of everything, of one kind, of one article.
CREATE CONSTRAINT change_log_id IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE;
CREATE INDEX change_kind IF NOT EXISTS FOR (n:Change) ON (n.kind, n.sequence);
CREATE INDEX change_article IF NOT EXISTS FOR (n:Change) ON (n.article);
