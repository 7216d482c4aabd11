// Which of some articles mention an entity, under whatever entity it is merged into.
// params:  entity (id), articles (list of article ids)
// returns: id
MATCH (n:Entity|MergedEntity {id: $entity})
UNWIND [n.id] + coalesce(n.into, []) AS place
MATCH (e:Entity|MergedEntity {id: place})
UNWIND $articles AS article
MATCH (a:Article {id: article})-[r:MENTIONS]->(e)
WHERE coalesce(r.endMeant, e.id) = n.id
RETURN DISTINCT a.id AS id
