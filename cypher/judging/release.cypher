// Gives merged entities their relationships back.
// params:  ids (list of ids of merged entities)
// returns: nothing
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
MATCH (from:Entity {id: m.into})
CALL (m, from) {
  MATCH (from)-[r {startMeant: m.id}]->(x)
  CREATE (m)-[back:$(type(r))]->(x)
  SET back = properties(r), back.startMeant = null, back.newest = m.id + substring(r.newest, size(from.id))
  DELETE r
}
CALL (m, from) {
  MATCH (from)<-[r {endMeant: m.id}]-(x)
  CREATE (m)<-[back:$(type(r))]-(x)
  SET back = properties(r), back.endMeant = null, back.newest = m.id + substring(r.newest, size(from.id))
  DELETE r
}
