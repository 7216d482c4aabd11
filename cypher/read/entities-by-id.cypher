// People, organizations and places by identifier.
// params:  ids (list of entity ids)
// returns: entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)} AS entity
