// Makes statements be about those whom an editor names; whom the extractor read is kept beside, and lends its spans.
// params:  statements (list of {id, about (list of entity ids), judgement (id)})
// returns: nothing
UNWIND $statements AS row
MATCH (s:Statement {id: row.id})
CALL (s) {
  MATCH (s)-[r:ABOUT]->(x)
  CREATE (s)-[kept:ABOUT_AS_READ]->(x)
  SET kept = properties(r), kept.newest = null
  DELETE r
}
UNWIND row.about AS id
MATCH (e:Entity|MergedEntity {id: id})
CREATE (s)-[:ABOUT {
  judgement: row.judgement,
  newest: e.id + ' ' + s.newest,
  spans: coalesce(head(COLLECT { MATCH (s)-[r:ABOUT_AS_READ]->(e) RETURN r.spans LIMIT 1 }), [])
}]->(e)
