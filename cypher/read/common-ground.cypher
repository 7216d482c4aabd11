// Whom and what two speakers both speak about, those first about which both say much.
// params:  a, b (ids of entities or anonymous sources), limit (integer)
// returns: id (of an entity), a, b (how many statements of each are about it), in order
CALL () {
  MATCH (:Entity|AnonymousSource {id: $a})-[:SAID]->(s:Statement)-[:ABOUT]->(e:Entity) WHERE s.status <> 'REJECTED'
  RETURN e, count(DISTINCT s) AS a, 0 AS b
  UNION ALL
  MATCH (:Entity|AnonymousSource {id: $b})-[:SAID]->(s:Statement)-[:ABOUT]->(e:Entity) WHERE s.status <> 'REJECTED'
  RETURN e, 0 AS a, count(DISTINCT s) AS b
}
WITH e, sum(a) AS a, sum(b) AS b
WHERE a > 0 AND b > 0
RETURN e.id AS id, a, b
ORDER BY CASE WHEN a < b THEN a ELSE b END DESC, a + b DESC, id
LIMIT $limit
