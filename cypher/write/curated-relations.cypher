// Makes the curated relations what the authority file says, touching only those that differ. One of a merged entity may have been moved
// to the entity that stands for it; startMeant and endMeant tell whose it is.
// params:  relations (list of {from, type: PART_OF, MEMBER_OF, ALLIED_WITH or LOCATED_IN, to})
// returns: id (of an entity that has gained or lost a relation)
CALL () {
  MATCH (from:Entity|MergedEntity)-[r:PART_OF|MEMBER_OF|ALLIED_WITH|LOCATED_IN {origin: 'CURATED'}]->(to)
  WHERE NOT {from: coalesce(r.startMeant, from.id), type: type(r), to: coalesce(r.endMeant, to.id)} IN $relations
  WITH r, [from.id, to.id] AS ends
  DELETE r
  RETURN ends
  UNION ALL
  UNWIND $relations AS row
  MATCH (from:Entity|MergedEntity {id: row.from})
  MATCH (to:Entity|MergedEntity {id: row.to})
  WHERE NOT EXISTS {
    MATCH (start:Entity|MergedEntity)-[r {origin: 'CURATED'}]->(end)
    WHERE start.id IN [from.id, from.into] AND type(r) = row.type
      AND coalesce(r.startMeant, start.id) = row.from AND coalesce(r.endMeant, end.id) = row.to
  }
  CREATE (from)-[:$(row.type) {origin: 'CURATED'}]->(to)
  RETURN [id IN [row.from, row.to, from.into, to.into] WHERE id IS NOT NULL] AS ends
}
UNWIND ends AS id
RETURN DISTINCT id
