// Gives entities back what a split took from them.
// params:  splits (list of {entity, into (ids)})
// returns: nothing
UNWIND $splits AS row
MATCH (to:Entity|MergedEntity {id: row.entity})
MATCH (from:Entity|MergedEntity {id: row.into})
CALL (from, to) {
  MATCH (from)-[r {splitFrom: to.id}]->(x)
  CREATE (to)-[back:$(type(r))]->(x)
  SET back = properties(r), back.splitFrom = null, back.newest = to.id + substring(r.newest, size(from.id))
  DELETE r
}
CALL (from, to) {
  MATCH (from)<-[r {splitFrom: to.id}]-(x)
  CREATE (to)<-[back:$(type(r))]-(x)
  SET back = properties(r), back.splitFrom = null, back.newest = to.id + substring(r.newest, size(from.id))
  DELETE r
}
