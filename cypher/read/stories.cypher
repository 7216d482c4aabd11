// The stories that articles tell: near-identical articles, and what each was copied from.
// params:  ids (list of article ids), limit (integer: of the articles of one story)
// returns: id, originalId, size, articleIds (the earliest first), republishes ({articleId, resemblance} or null)
UNWIND $ids AS id
MATCH (asked:Article {id: id})
RETURN id,
  asked.originalId AS originalId,
  COUNT { (a:Article) WHERE a.originalId = asked.originalId } AS size,
  COLLECT {
    MATCH (a:Article) WHERE a.originalId = asked.originalId
    RETURN a.id ORDER BY a.publishedOn, a.id LIMIT $limit
  } AS articleIds,
  head(COLLECT {
    MATCH (asked)-[r:REPUBLISHES]->(a:Article)
    RETURN {articleId: a.id, resemblance: r.resemblance}
  }) AS republishes
