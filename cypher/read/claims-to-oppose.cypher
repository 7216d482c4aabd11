// Statements about somebody, on a topic or with certain words, to be set against each other: denials, blame and praise first, then the latest.
// params:  about (id of an entity, or null), topic (id of a topic, or null), texts (Lucene query for statements; counts only where about
//          and topic are null), from, to (ISO dates or null), limit (integer)
// returns: id, text, cueClass (or null), speakerId (or null), outletId (or null), story (id of the first article that tells
//          it), in order of time
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
}
WITH s
WHERE ($topic IS NULL OR EXISTS { (s)-[:ON]->(:Topic {id: $topic}) })
  AND ($from IS NULL OR s.day >= date($from)) AND ($to IS NULL OR s.day <= date($to)) AND s.status <> 'REJECTED'
WITH s ORDER BY coalesce(s.cueClass, '') IN ['deny', 'accuse', 'criticize', 'praise'] DESC, s.newest LIMIT $limit
MATCH (s)-[:IN]->(a:Article)
RETURN s.id AS id, s.text AS text, s.cueClass AS cueClass, a.originalId AS story,
  head(COLLECT { MATCH (x)-[:SAID]->(s) RETURN x.id LIMIT 1 }) AS speakerId,
  head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o.id LIMIT 1 }) AS outletId
ORDER BY s.oldest
