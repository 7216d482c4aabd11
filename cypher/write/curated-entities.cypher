// Writes the records of the authority file: their names, kinds and places replace whatever the graph held of them.
// params:  entities (list of {id, label: Person, Organization or Place, properties, isOutlet, location: {latitude,
//          longitude} or null}, by id so that two writers never wait for each other crosswise)
// returns: id, isChanged (boolean)
UNWIND $entities AS row
CALL (row) {
  // One that an editor has merged stays out of all lists.
  MATCH (m:MergedEntity {id: row.id})
  WITH m, row, properties(m) AS properties
  SET m += row.properties, m.origin = 'CURATED', m.location = point(row.location), m.isOutlet = row.isOutlet,
    m.aliases = null, m.nameKeys = null, m.soundKeys = null
  WITH m, properties WHERE m:MergedEntity
  RETURN m AS e, properties <> properties(m) AS isChanged
  UNION ALL
  WITH row WHERE NOT EXISTS { MATCH (m:MergedEntity {id: row.id}) }
  MERGE (e:Entity {id: row.id})
  WITH e, row, labels(e) AS labels, properties(e) AS properties
  SET e:$(row.label), e += row.properties, e.origin = 'CURATED'
  SET e.location = point(row.location), e.degree = coalesce(e.degree, 0)
  FOREACH (_ IN CASE WHEN row.isOutlet THEN [1] ELSE [] END | SET e:Outlet)
  FOREACH (_ IN CASE WHEN row.isOutlet THEN [] ELSE [1] END | REMOVE e:Outlet)
  // Gone where another writer removed it while we waited for the lock, or an editor merged it: then its row is missing.
  WITH e, labels, properties WHERE e.origin IS NOT NULL AND e:Entity
  RETURN e, labels <> labels(e) OR properties <> properties(e) AS isChanged
}
RETURN e.id AS id, isChanged
