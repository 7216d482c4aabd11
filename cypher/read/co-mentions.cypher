// Whom and what articles mention together with an entity, those first that most stories mention with it.
// params:  id (of an entity), labels (list of Person, Organization, Place), limit (integer)
// returns: id (of the other entity), articles, stories (copies of one story count once), in order
MATCH (:Entity {id: $id})<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(other:Entity)
WHERE other.id <> $id AND any(label IN labels(other) WHERE label IN $labels)
WITH other, count(DISTINCT a) AS articles, count(DISTINCT a.originalId) AS stories
RETURN other.id AS id, articles, stories
ORDER BY stories DESC, articles DESC, id
LIMIT $limit
