// Locks entities, merged ones too, until the end of the transaction.
// params:  ids (list of ids, sorted)
// returns: id, label (Person, Organization or Place), origin, into (id of the entity that stands for it, or null); those that are there
UNWIND $ids AS id
MATCH (e:Entity|MergedEntity {id: id})
SET e.id = e.id
WITH e WHERE e:Entity OR e:MergedEntity
RETURN e.id AS id, coalesce(e.label, head([label IN labels(e) WHERE label IN ['Person', 'Organization', 'Place']])) AS label,
  e.origin AS origin, e.into AS into
