// What entities and anonymous sources are joined to by one type of lasting relationship.
// params:  ids (list of ids), type (PART_OF, MEMBER_OF, ALLIED_WITH, LOCATED_IN or AFFILIATED_WITH), outgoing (boolean; null for both ways)
// returns: id, related (list of entities by name)
UNWIND $ids AS id
MATCH (node:Entity|AnonymousSource {id: id})
RETURN id, COLLECT {
  MATCH (node)-[r:PART_OF|MEMBER_OF|ALLIED_WITH|LOCATED_IN|AFFILIATED_WITH]-(other:Entity)
  WHERE type(r) = $type AND ($outgoing IS NULL OR (startNode(r) = node) = $outgoing)
  WITH DISTINCT other ORDER BY other.name, other.id
  RETURN other {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(other)}
} AS related
