// A shortest way between two nodes, whatever the direction of the relationships, of at most eight steps.
// params:  from, to (ids), types (list of relationship types that may be followed)
// returns: nodes (list of {id, label} from one end to the other), links (list of {type, from, to}); no row where there is no way
OPTIONAL MATCH (fromEntity:Entity {id: $from})
OPTIONAL MATCH (fromSource:AnonymousSource {id: $from})
OPTIONAL MATCH (toEntity:Entity {id: $to})
OPTIONAL MATCH (toSource:AnonymousSource {id: $to})
WITH coalesce(fromEntity, fromSource) AS a, coalesce(toEntity, toSource) AS b
MATCH p = shortestPath((a)-[*..8]-(b))
WHERE all(r IN relationships(p) WHERE type(r) IN $types)
RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | {type: type(r), from: startNode(r).id, to: endNode(r).id}] AS links
