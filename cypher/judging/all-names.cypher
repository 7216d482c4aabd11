// All names that entities go by.
// params:  ids (list of entity ids)
// returns: id, names
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce([e.name] + e.aliases, []) AS names
