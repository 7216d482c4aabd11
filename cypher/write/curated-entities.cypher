// Writes the records of the authority file: their names, kinds and places replace whatever the graph held of them.
// params:  entities (list of {id, label: Person, Organization or Place, properties, isOutlet, location: {latitude,
//          longitude} or null}, by id so that two writers never wait for each other crosswise)
// returns: id, isChanged (boolean)
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
WITH e, row, labels(e) AS labels, properties(e) AS properties
SET e:$(row.label), e += row.properties, e.origin = 'CURATED'
SET e.location = point(row.location), e.degree = coalesce(e.degree, 0)
FOREACH (_ IN CASE WHEN row.isOutlet THEN [1] ELSE [] END | SET e:Outlet)
FOREACH (_ IN CASE WHEN row.isOutlet THEN [] ELSE [1] END | REMOVE e:Outlet)
// Gone where another writer removed it while we waited for the lock: then nothing was set, and its row is missing.
WITH e, labels, properties WHERE e.origin IS NOT NULL
RETURN e.id AS id, labels <> labels(e) OR properties <> properties(e) AS isChanged
