// Writes statements of articles that have none, with everybody who takes part in them.
// params:  statements (list of {article, id, properties, saidOn, day, confidence, said: list of {id, properties}, about and
//          addressedTo: lists of {id, spans}, via: list of {id, position, start, end}})
// returns: nothing
UNWIND $statements AS row
MATCH (a:Article {id: row.article})
MERGE (s:Statement {id: row.id})
SET s += row.properties, s.saidOn = date(row.saidOn), s.day = date(row.day), s.confidence = toFloat(row.confidence)
CREATE (s)-[:IN]->(a)
WITH s, row
CALL (s, row) {
  UNWIND row.said AS end
  OPTIONAL MATCH (e:Entity|MergedEntity {id: end.id})
  OPTIONAL MATCH (x:AnonymousSource {id: end.id})
  WITH s, end, coalesce(e, x) AS speaker
  CREATE (speaker)-[said:SAID]->(s)
  SET said += end.properties, said.newest = speaker.id + ' ' + s.newest
}
CALL (s, row) {
  UNWIND row.via AS end
  OPTIONAL MATCH (e:Entity|MergedEntity {id: end.id})
  OPTIONAL MATCH (x:AnonymousSource {id: end.id})
  WITH s, end, coalesce(e, x) AS speaker
  CREATE (s)-[:VIA {position: end.position, start: end.start, end: end.end}]->(speaker)
}
CALL (s, row) {
  UNWIND row.about AS end
  MATCH (e:Entity|MergedEntity {id: end.id})
  CREATE (s)-[:ABOUT {spans: end.spans, newest: e.id + ' ' + s.newest}]->(e)
}
CALL (s, row) {
  UNWIND row.addressedTo AS end
  MATCH (e:Entity|MergedEntity {id: end.id})
  CREATE (s)-[:ADDRESSED_TO {spans: end.spans}]->(e)
}
