// Lists of articles, put together by src/graph/reading/lists like those of statements.
// Variables: of (one of the lists that are read together), article.

//# page
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, article, {keys}
  WHERE {conditions}
  WITH article, {names} ORDER BY {order} LIMIT $limit
  RETURN collect({
    row: article {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies,
      label: 'Article',
      outlet: head(COLLECT {
        MATCH (article)-[:PUBLISHED_BY]->(outlet:Entity)
        RETURN outlet {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(outlet)} LIMIT 1
      })},
    position: [{position}]
  }) AS rows
}
RETURN list, rows

//# stories
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, article
  WHERE {conditions}
  WITH article LIMIT $limit
  RETURN count(DISTINCT article.originalId) AS count
}
RETURN list, count

//# facet outlets
MATCH (article)-[:PUBLISHED_BY]->(outlet:Entity) WITH article, outlet.id AS value
//# facet mentions
MATCH (article)-[:MENTIONS]->(entity:Entity) WITH article, entity.id AS value
//# facet languages
WITH article, article.lang AS value WHERE value IS NOT NULL
//# facet months
WITH article, left(toString(article.publishedOn), 7) AS value WHERE value IS NOT NULL

//# start all
// The condition, which holds for all that is looked for, lets an index give the order.
MATCH (article:Article) WHERE {ordered}
//# start words
CALL db.index.fulltext.queryNodes('statement_text', $value) YIELD node
WITH of, node AS article WHERE article:Article
//# start mentions
MATCH (:Entity {id: $value})<-[:MENTIONS]-(article:Article)
//# start outlet
MATCH (:Entity {id: $value})<-[:PUBLISHED_BY]-(article:Article)

//# order NEWEST ascending
article.newest
//# order OLDEST ascending
article.oldest
