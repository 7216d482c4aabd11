// Who speaks about whom, in how many statements: the pairs with most statements first. Only entities: unnamed sources are new in every article.
// params:  about (id of an entity that the statements are about, or null), topic (id of a topic that they are on, or null),
//          from, to (ISO dates or null), limit (integer)
// returns: speaker, about (ids), statements (integer), in order
CALL () {
  WITH * WHERE $about IS NOT NULL
  MATCH (:Entity {id: $about})<-[:ABOUT]-(s:Statement)
  RETURN s
  UNION ALL
  WITH * WHERE $about IS NULL AND $topic IS NOT NULL
  MATCH (:Topic {id: $topic})<-[:ON]-(s:Statement)
  RETURN s
  UNION ALL
  WITH * WHERE $about IS NULL AND $topic IS NULL
  MATCH (s:Statement)
  RETURN s
}
WITH s
WHERE ($topic IS NULL OR EXISTS { (s)-[:ON]->(:Topic {id: $topic}) })
  AND ($from IS NULL OR s.day >= date($from)) AND ($to IS NULL OR s.day <= date($to)) AND s.status <> 'REJECTED'
MATCH (speaker:Entity)-[:SAID]->(s)-[:ABOUT]->(about:Entity)
WHERE speaker <> about
WITH speaker, about, count(*) AS statements
ORDER BY statements DESC, speaker.id, about.id LIMIT $limit
RETURN speaker.id AS speaker, about.id AS about, statements
ORDER BY statements DESC, speaker, about
