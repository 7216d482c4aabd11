// People, organizations and places by identifier. That of an entity that is merged leads to the one that stands for it.
// params:  ids (list of entity ids)
// returns: id (as asked), entity
UNWIND $ids AS id
OPTIONAL MATCH (m:MergedEntity {id: id})
MATCH (e:Entity {id: coalesce(m.into, id)})
RETURN id, e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)} AS entity
