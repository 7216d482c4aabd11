// Gives statements the speaker and the abouts back that the extractor read.
// params:  ids (list of statement ids)
// returns: nothing
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[r:SAID|ABOUT]-() WHERE r.judgement IS NOT NULL
  DELETE r
}
CALL (s) {
  MATCH (x)-[r:SAID_AS_READ]->(s)
  CREATE (x)-[back:SAID]->(s)
  SET back = properties(r), back.newest = x.id + ' ' + s.newest
  DELETE r
}
CALL (s) {
  MATCH (s)-[r:ABOUT_AS_READ]->(x)
  CREATE (s)-[back:ABOUT]->(x)
  SET back = properties(r), back.newest = x.id + ' ' + s.newest
  DELETE r
}
