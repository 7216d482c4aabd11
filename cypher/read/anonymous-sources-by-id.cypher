// Anonymous sources by identifier.
// params:  ids (list of anonymous source ids)
// returns: source
UNWIND $ids AS id
MATCH (x:AnonymousSource {id: id})
RETURN x {.id, .description, labels: labels(x)} AS source
