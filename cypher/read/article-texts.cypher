// The texts of articles.
// params:  ids (list of article ids)
// returns: id, text
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text
