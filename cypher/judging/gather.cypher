// Moves the relationships of merged entities to those that stand for them, and notes on each whose it was. What would be there
// twice, or lead from an entity to itself, stays with the merged one, where no list sees it.
// params:  ids (list of ids in order; those of entities that are not merged do not matter), single (relationship types that join two nodes once)
// returns: nothing
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
MATCH (to:Entity {id: m.into})
CALL (m, to) {
  MATCH (m)-[r]->(x)
  WHERE x <> to AND coalesce(x.into, '') <> m.into
    AND NOT (type(r) IN $single AND EXISTS { (to)-[same]->(x) WHERE type(same) = type(r) })
  CREATE (to)-[moved:$(type(r))]->(x)
  SET moved = properties(r), moved.startMeant = m.id, moved.newest = to.id + substring(r.newest, size(m.id))
  DELETE r
}
CALL (m, to) {
  MATCH (m)<-[r]-(x)
  WHERE x <> to AND coalesce(x.into, '') <> m.into
    AND NOT (type(r) IN $single AND EXISTS { (to)<-[same]-(x) WHERE type(same) = type(r) })
  CREATE (to)<-[moved:$(type(r))]-(x)
  SET moved = properties(r), moved.endMeant = m.id, moved.newest = to.id + substring(r.newest, size(m.id))
  DELETE r
}
