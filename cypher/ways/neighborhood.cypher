// What lies around nodes, for drawing: of every node reached the neighbours with the most relationships first, level by level. Statements that
// an editor rejected and merged entities are left out. Put together by
// src/graph/reading/ways.ts: {types} are the relationships to follow.
// A property that a node has not is looked for among all that it has, so statements are told by their label.
// Parameters: ids (of entities, anonymous sources, statements, figures, topics or articles), depth (1 to 3), types (list of the relationship
// types to follow), limit (integer: the most nodes besides the one in the middle), properties (list of properties to read of nodes).
// Rows: id, nodes (list of lists of values, nearest first), links (list of [type, from, to] between them), truncated (boolean: there are more).

//# ways
UNWIND $ids AS id
MATCH (middle:Entity|AnonymousSource|Statement|Figure|Topic|Article {id: id})
CALL (middle) {
  MATCH (middle)-[:{types}]-(n)
  WITH middle, n, n:Statement AS isStatement
  WHERE CASE WHEN isStatement THEN n.status <> 'REJECTED' ELSE NOT n:MergedEntity END AND n <> middle
  WITH DISTINCT n, isStatement ORDER BY CASE WHEN isStatement THEN 0 ELSE coalesce(n.degree, 0) END DESC, n.id LIMIT $limit + 1
  RETURN collect(n) AS first
}
CALL (middle, first) {
  UNWIND CASE WHEN $depth >= 2 AND size(first) <= $limit THEN first ELSE [] END AS near
  MATCH (near)-[:{types}]-(n)
  WITH middle, first, n, n:Statement AS isStatement
  WHERE CASE WHEN isStatement THEN n.status <> 'REJECTED' ELSE NOT n:MergedEntity END AND n <> middle AND NOT n IN first
  WITH DISTINCT n, isStatement ORDER BY CASE WHEN isStatement THEN 0 ELSE coalesce(n.degree, 0) END DESC, n.id LIMIT $limit + 1
  RETURN collect(n) AS second
}
WITH id, middle, first + second AS reached, second
CALL (middle, reached, second) {
  UNWIND CASE WHEN $depth >= 3 AND size(reached) <= $limit THEN second ELSE [] END AS near
  MATCH (near)-[:{types}]-(n)
  WITH middle, reached, n, n:Statement AS isStatement
  WHERE CASE WHEN isStatement THEN n.status <> 'REJECTED' ELSE NOT n:MergedEntity END AND n <> middle AND NOT n IN reached
  WITH DISTINCT n, isStatement ORDER BY CASE WHEN isStatement THEN 0 ELSE coalesce(n.degree, 0) END DESC, n.id LIMIT $limit + 1
  RETURN collect(n) AS third
}
WITH id, middle, reached + third AS reached
WITH id, [middle] + reached[..$limit] AS kept, size(reached) > $limit AS truncated
CALL (kept) {
  // Two entities are joined by few relationships, so the many that entities have with statements and articles are found from those.
  WITH kept, any(type IN $types WHERE type IN ['HOLDS_ROLE', 'PART_OF', 'MEMBER_OF', 'ALLIED_WITH', 'LOCATED_IN']) AS joinsEntities
  UNWIND kept AS n
  CALL (n, kept, joinsEntities) {
    WITH * WHERE joinsEntities AND n:Entity
    MATCH (n)-[r:HOLDS_ROLE|PART_OF|MEMBER_OF|ALLIED_WITH|LOCATED_IN]->(m) WHERE type(r) IN $types AND m IN kept
    RETURN r
    UNION ALL
    WITH * WHERE NOT n:Entity
    MATCH (n)-[r:{types}]-(m) WHERE m IN kept
    RETURN r
  }
  WITH DISTINCT r
  RETURN collect([type(r), startNode(r).id, endNode(r).id]) AS links
}
RETURN id, [n IN kept | [property IN $properties | n[property]]] AS nodes, links, truncated
