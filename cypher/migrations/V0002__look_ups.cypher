// An index for every property that queries filter or sort by.
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX article_outlet_name IF NOT EXISTS FOR (n:Article) ON (n.outletName);
CREATE INDEX article_lang IF NOT EXISTS FOR (n:Article) ON (n.lang);
CREATE INDEX article_sha256 IF NOT EXISTS FOR (n:Article) ON (n.sha256);
// Where an article was read, by which the writer recognises a revision of it.
CREATE INDEX article_location_key IF NOT EXISTS FOR (n:Article) ON (n.locationKey);
CREATE INDEX statement_said_on IF NOT EXISTS FOR (n:Statement) ON (n.saidOn);
CREATE INDEX statement_mode IF NOT EXISTS FOR (n:Statement) ON (n.mode);
CREATE INDEX statement_cue_class IF NOT EXISTS FOR (n:Statement) ON (n.cueClass);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree);
CREATE INDEX entity_origin IF NOT EXISTS FOR (n:Entity) ON (n.origin);
CREATE POINT INDEX place_location IF NOT EXISTS FOR (n:Place) ON (n.location);
// What an article contributed to entities, so that removing the article need not walk through everything else they have.
CREATE INDEX role_article IF NOT EXISTS FOR ()-[r:HOLDS_ROLE]-() ON (r.article);
