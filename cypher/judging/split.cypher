// Moves what articles tell of an entity to another one, and notes on each relationship whose it was. What editors said of the entity stays.
// params:  splits (list of {entity, into (ids; both are there), articles (list of ids)})
// returns: nothing
UNWIND $splits AS row
MATCH (from:Entity|MergedEntity {id: row.entity})
MATCH (to:Entity|MergedEntity {id: row.into})
UNWIND row.articles AS article
MATCH (a:Article {id: article})-[mentions:MENTIONS]->(from)
CREATE (a)-[moved:MENTIONS]->(to)
SET moved = properties(mentions), moved.splitFrom = from.id
DELETE mentions
WITH a, from, to
CALL (a, from, to) {
  MATCH (a)<-[:IN]-(s:Statement)-[r:ABOUT|ABOUT_AS_READ|ADDRESSED_TO|VIA]->(from) WHERE r.judgement IS NULL
  CREATE (s)-[moved:$(type(r))]->(to)
  SET moved = properties(r), moved.splitFrom = from.id, moved.newest = to.id + substring(r.newest, size(from.id))
  DELETE r
}
CALL (a, from, to) {
  MATCH (a)<-[:IN]-(s:Statement)<-[r:SAID|SAID_AS_READ]-(from) WHERE r.judgement IS NULL
  CREATE (s)<-[moved:$(type(r))]-(to)
  SET moved = properties(r), moved.splitFrom = from.id, moved.newest = to.id + substring(r.newest, size(from.id))
  DELETE r
}
CALL (a, from, to) {
  MATCH (from)-[r:HOLDS_ROLE {article: a.id}]->(x)
  CREATE (to)-[moved:HOLDS_ROLE]->(x)
  SET moved = properties(r), moved.splitFrom = from.id
  DELETE r
}
CALL (a, from, to) {
  MATCH (from)<-[r:HOLDS_ROLE {article: a.id}]-(x)
  CREATE (to)<-[moved:HOLDS_ROLE]-(x)
  SET moved = properties(r), moved.splitFrom = from.id
  DELETE r
}
CALL (a, from, to) {
  MATCH (a)<-[:IN]-(:Statement)-[:SAID|SAID_AS_READ|VIA]-(x:AnonymousSource)
  WITH DISTINCT x, from, to
  MATCH (x)-[r:AFFILIATED_WITH]->(from)
  CREATE (x)-[moved:AFFILIATED_WITH]->(to)
  SET moved = properties(r), moved.splitFrom = from.id
  DELETE r
}
