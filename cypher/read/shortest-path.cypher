// A shortest way between two nodes, whatever the direction of the relationships, of at most eight steps.
// params:  from, to (ids), types (list of relationship types that may be followed)
// returns: nodes (list of {id, label} from one end to the other), links (list of {type, from, to}); no row where there is no way
MATCH (a:Entity|AnonymousSource {id: $from})
MATCH (b:Entity|AnonymousSource {id: $to})
MATCH p = shortestPath((a)-[*..8]-(b))
WHERE all(r IN relationships(p) WHERE type(r) IN $types)
RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | {type: type(r), from: startNode(r).id, to: endNode(r).id}] AS links
