// Gives statements the speaker that an editor names; the one that was read is kept beside.
// params:  statements (list of {id, speaker (id of an entity or anonymous source), judgement (id)})
// returns: nothing
UNWIND $statements AS row
MATCH (s:Statement {id: row.id})
CALL (s) {
  MATCH (x)-[r:SAID]->(s)
  CREATE (x)-[kept:SAID_AS_READ]->(s)
  SET kept = properties(r), kept.newest = null
  DELETE r
}
MATCH (speaker:Entity|MergedEntity|AnonymousSource {id: row.speaker})
CREATE (speaker)-[:SAID {
  judgement: row.judgement, cueStart: s.cueStart, cueEnd: s.cueEnd,
  newest: speaker.id + ' ' + s.newest
}]->(s)
