// Removes everything that came from articles, but the articles themselves and the entities.
// params:  ids (list of article ids)
// returns: article (its id), run (id of the extractor run that it was read by), statements (ids of those that it had)
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (s:Statement)-[:IN]->(a)
  OPTIONAL MATCH (s)-[:SAID|SAID_AS_READ|VIA]-(x:AnonymousSource)
  OPTIONAL MATCH (s)-[:CLAIMS]->(f:Figure)
  WITH collect(DISTINCT s) AS said, collect(DISTINCT x) AS sources, collect(DISTINCT f) AS figures
  WITH said, sources, figures, [s IN said | s.id] AS statements
  FOREACH (x IN sources | DETACH DELETE x)
  FOREACH (f IN figures | DETACH DELETE f)
  FOREACH (s IN said | DETACH DELETE s)
  RETURN statements
}
CALL (a) {
  MATCH ()-[role:HOLDS_ROLE {article: a.id}]->()
  DELETE role
}
CALL (a) {
  MATCH (a)-[r:MENTIONS|PUBLISHED_BY]->()
  DELETE r
}
CALL (a) {
  MATCH (a)-[r:EXTRACTED_BY]->(run:ExtractorRun)
  WITH r, run.id AS run
  DELETE r
  RETURN run
}
RETURN id AS article, run, statements
