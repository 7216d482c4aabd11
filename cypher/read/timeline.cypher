// How much was said by and about an entity or on a topic, and how many articles mention it, by day, month or year.
// params:  id (of an entity, anonymous source or topic), unit (day, month or year), from, to (ISO dates or null)
// returns: start (first day of the step), said, about, articles, stories (integers), in order of time; steps without any are left out
MATCH (node:Entity|AnonymousSource|Topic {id: $id})
CALL (node) {
  MATCH (node)-[:SAID]->(s:Statement)-[:IN]->(a:Article) WHERE s.status <> 'REJECTED'
  RETURN coalesce(s.saidOn, a.publishedOn) AS day, 1 AS said, 0 AS about, 0 AS articles, a.originalId AS story
  UNION ALL
  MATCH (node)<-[:ABOUT|ON]-(s:Statement)-[:IN]->(a:Article) WHERE s.status <> 'REJECTED'
  RETURN coalesce(s.saidOn, a.publishedOn) AS day, 0 AS said, 1 AS about, 0 AS articles, a.originalId AS story
  UNION ALL
  MATCH (node)<-[:MENTIONS]-(a:Article)
  RETURN a.publishedOn AS day, 0 AS said, 0 AS about, 1 AS articles, a.originalId AS story
}
WITH day, said, about, articles, story
WHERE day IS NOT NULL AND ($from IS NULL OR day >= date($from)) AND ($to IS NULL OR day <= date($to))
RETURN date.truncate($unit, day) AS start, sum(said) AS said, sum(about) AS about, sum(articles) AS articles,
  count(DISTINCT story) AS stories
ORDER BY start
