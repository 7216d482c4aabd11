// Takes articles out of their stories.
// params:  ids (list of article ids)
// returns: id (of the articles that are left without their original)
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (copy:Article)-[:REPUBLISHES]->(a)
WITH a, collect(copy.id) AS copies
CALL (a) {
  MATCH (a)-[r:REPUBLISHES]-()
  DELETE r
}
UNWIND copies AS id
RETURN DISTINCT id
