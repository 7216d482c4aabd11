// Makes the curated relations what the authority file says, touching only those that differ.
// params:  relations (list of {from, type: PART_OF, MEMBER_OF, ALLIED_WITH or LOCATED_IN, to})
// returns: id (of an entity that has gained or lost a relation)
CALL () {
  MATCH (from:Entity)-[r:PART_OF|MEMBER_OF|ALLIED_WITH|LOCATED_IN {origin: 'CURATED'}]->(to:Entity)
  WHERE NOT {from: from.id, type: type(r), to: to.id} IN $relations
  WITH r, [from.id, to.id] AS ends
  DELETE r
  RETURN ends
  UNION ALL
  UNWIND $relations AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  WHERE NOT EXISTS { (from)-[r {origin: 'CURATED'}]->(to) WHERE type(r) = row.type }
  CREATE (from)-[:$(row.type) {origin: 'CURATED'}]->(to)
  RETURN [row.from, row.to] AS ends
}
UNWIND ends AS id
RETURN DISTINCT id
