// A shortest way between two nodes, whatever the direction of the relationships, put together by src/graph/reading/ways.ts: {types} are the
// relationships that may be followed, {hops} is how many of them at most. Both stand in the text, since the search only then leaves out the others.
// Parameters: ways (list of {from, to}, ids of different nodes).
// Rows: way (index into ways), nodes (list of ids from one end to the other), links (list of {type, from, to}), isSound (boolean:
// it leads through no statement that an editor rejected; testing that on the way would cost every search more); none where there is no way.

//# ways
UNWIND range(0, size($ways) - 1) AS way
MATCH (a:Entity|AnonymousSource {id: $ways[way].from})
MATCH (b:Entity|AnonymousSource {id: $ways[way].to})
MATCH p = shortestPath((a)-[:{types}*..{hops}]-(b))
RETURN way, [n IN nodes(p) | n.id] AS nodes,
  [r IN relationships(p) | {type: type(r), from: startNode(r).id, to: endNode(r).id}] AS links,
  none(n IN nodes(p) WHERE coalesce(n.status = 'REJECTED', false) OR n:MergedEntity) AS isSound
