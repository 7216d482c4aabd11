// Near-identical articles are looked up by the bands of their fingerprints: each word of the property is one term.
CREATE FULLTEXT INDEX article_fingerprint IF NOT EXISTS FOR (n:Article) ON EACH [n.fingerprint]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// By the first article of a story, so that its copies count once.
CREATE INDEX article_original IF NOT EXISTS FOR (n:Article) ON (n.originalId);
// Who links copies holds this lock, since two writers do not see each other's articles before they commit.
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (l:WriteLock) REQUIRE l.id IS UNIQUE;
// Articles that were written before stand by themselves until they are ingested again.
MATCH (a:Article) WHERE a.originalId IS NULL SET a.originalId = a.id;
MATCH (a:Article) WHERE a.agencies IS NULL SET a.agencies = [], a.notes = [];
