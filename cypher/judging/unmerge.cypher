// Makes merged entities stand for themselves again.
// params:  ids (list of entity ids)
// returns: nothing
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
SET m:Entity, m:$(m.label), m.degree = 0
FOREACH (_ IN CASE WHEN m.isOutlet THEN [1] ELSE [] END | SET m:Outlet)
REMOVE m:MergedEntity, m.into, m.label, m.isOutlet
