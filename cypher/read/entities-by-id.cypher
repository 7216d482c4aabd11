// People, organizations and places by identifier. That of an entity that is merged leads to the one that stands for it.
// params:  ids (list of entity ids)
// returns: id (as asked), entity (list of whether it is an outlet, then id, name, nameAr, nameEn, aliases, origin, kind, degree, location)
UNWIND $ids AS id
OPTIONAL MATCH (m:MergedEntity {id: id})
MATCH (e:Entity {id: coalesce(m.into, id)})
RETURN id, [e:Outlet, e.id, e.name, e.nameAr, e.nameEn, e.aliases, e.origin, e.kind, e.degree, e.location] AS entity
