// Which of these identifiers somebody has who can speak or be spoken about.
// params:  ids (list of ids)
// returns: id
UNWIND $ids AS id
MATCH (n:Entity|MergedEntity|AnonymousSource {id: id})
RETURN n.id AS id
