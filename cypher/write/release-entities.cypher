// Takes the curated marks from entities that the authority file no longer has; what articles tell of them stays.
// params:  ids (list of the ids that the authority file has)
// returns: id
MATCH (e:Entity|MergedEntity {origin: 'CURATED'})
WHERE NOT e.id IN $ids
WITH e ORDER BY e.id
SET e.origin = 'EXTRACTED', e.location = null, e.curatedNames = null
RETURN e.id AS id
