// What all articles together contribute to entities, each distinct contribution once.
// params:  ids (list of entity ids)
// returns: entity (its id), name, names, kind, gender, isOutlet
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:MENTIONS|PUBLISHED_BY]-(:Article)
RETURN DISTINCT e.id AS entity, r.name AS name, coalesce(r.names, [r.name]) AS names, r.kind AS kind, r.gender AS gender,
  type(r) = 'PUBLISHED_BY' OR coalesce(r.isOutlet, false) AS isOutlet
