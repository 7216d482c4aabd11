// Some of the shortest ways between two nodes, whatever the direction of the relationships, of at most eight steps and ten in all.
// None leads through a statement that an editor rejected.
// params:  from, to (ids), types (list of relationship types that may be followed), maxHops (integer), limit (integer up to 10)
// returns: nodes (list of ids from one end to the other), links (list of {type, from, to}), the shortest first
MATCH p = SHORTEST 10 (a:Entity|AnonymousSource {id: $from})
  (()-[r WHERE type(r) IN $types]-(n WHERE NOT coalesce(n.status = 'REJECTED', false) AND NOT n:MergedEntity)){1,8}
  (b:Entity|AnonymousSource {id: $to})
WITH p WHERE length(p) <= $maxHops
WITH p, [n IN nodes(p) | n.id] AS nodes ORDER BY length(p), nodes LIMIT $limit
RETURN nodes, [r IN relationships(p) | {type: type(r), from: startNode(r).id, to: endNode(r).id}] AS links
ORDER BY size(nodes), nodes
