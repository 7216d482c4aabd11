// Counts the relationships of entities anew and removes those extracted ones that nothing is left of.
// params:  ids (list of entity ids)
// returns: nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, COUNT { (e)--() } AS degree
SET e.degree = degree
WITH e WHERE degree = 0 AND e.origin = 'EXTRACTED'
DELETE e
