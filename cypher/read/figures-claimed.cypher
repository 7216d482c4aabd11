// Figures of statements about somebody, on a topic, with certain words, or of certain quantities: the earliest first.
// params:  about (id of an entity, or null), topic (id of a topic, or null), texts (Lucene query for statements, or null; counts only
//          where about and topic are null), quantity (list of lower-case words that the key of the quantity has),
//          from, to (ISO dates or null), limit (integer), latest (boolean: where there are more, take the latest and not the earliest)
// returns: statementId, speakerId (or null), figure, in order of time
CALL () {
  WITH * WHERE $about IS NOT NULL
  MATCH (:Entity {id: $about})<-[:ABOUT]-(s:Statement)
  RETURN s
  UNION ALL
  WITH * WHERE $about IS NULL AND $topic IS NOT NULL
  MATCH (:Topic {id: $topic})<-[:ON]-(s:Statement)
  RETURN s
  UNION ALL
  WITH * WHERE $about IS NULL AND $topic IS NULL AND $texts IS NOT NULL
  CALL db.index.fulltext.queryNodes('statement_text', $texts) YIELD node
  WITH node AS s WHERE s:Statement
  RETURN s
  UNION ALL
  UNWIND CASE WHEN $about IS NULL AND $topic IS NULL AND $texts IS NULL THEN [1] ELSE [] END AS all
  MATCH (f:Figure)<-[:CLAIMS]-(s:Statement)
  WHERE all(word IN $quantity WHERE f.quantity CONTAINS word)
  RETURN DISTINCT s
}
WITH s
WHERE ($topic IS NULL OR EXISTS { (s)-[:ON]->(:Topic {id: $topic}) })
  AND ($from IS NULL OR s.day >= date($from)) AND ($to IS NULL OR s.day <= date($to)) AND s.status <> 'REJECTED'
MATCH (s)-[claims:CLAIMS]->(f:Figure)
WHERE all(word IN $quantity WHERE f.quantity CONTAINS word)
WITH s, claims, f ORDER BY CASE WHEN $latest THEN s.newest ELSE s.oldest END, claims.start LIMIT $limit
MATCH (s)-[:IN]->(a:Article)
RETURN s.id AS statementId,
  head(COLLECT { MATCH (x)-[:SAID]->(s) RETURN x.id LIMIT 1 }) AS speakerId,
  f {.id, .quantity, .low, .high, .approximate, .unit, .text, asOf: s.day, articleId: a.id, start: claims.start, end: claims.end, label: 'Figure'} AS figure
ORDER BY s.oldest, claims.start
