// Sets the names of extracted entities and what follows from them.
// params:  entities (list of {id, properties, isOutlet})
// returns: nothing
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
FOREACH (_ IN CASE WHEN row.isOutlet THEN [1] ELSE [] END | SET e:Outlet)
FOREACH (_ IN CASE WHEN row.isOutlet THEN [] ELSE [1] END | REMOVE e:Outlet)
