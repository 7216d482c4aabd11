// Deletes articles whose facts have been removed.
// params:  ids (list of article ids)
// returns: nothing
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
