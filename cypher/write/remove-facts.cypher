// Removes everything that came from articles, but the articles themselves and the entities.
// params:  ids (list of article ids)
// returns: run (id of the extractor run that an article was read by)
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (s:Statement)-[:IN]->(a)
  OPTIONAL MATCH (s)-[:SAID|VIA]-(x:AnonymousSource)
  OPTIONAL MATCH (s)-[:CLAIMS]->(f:Figure)
  WITH collect(DISTINCT s) AS statements, collect(DISTINCT x) AS sources, collect(DISTINCT f) AS figures
  FOREACH (x IN sources | DETACH DELETE x)
  FOREACH (f IN figures | DETACH DELETE f)
  FOREACH (s IN statements | DETACH DELETE s)
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
RETURN DISTINCT run
