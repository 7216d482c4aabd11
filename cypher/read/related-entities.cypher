// What entities are joined to by one type of lasting relationship.
// params:  ids (list of entity ids), type (PART_OF, MEMBER_OF, ALLIED_WITH or LOCATED_IN), outgoing (boolean; null for both ways)
// returns: id, related (list of entities by name)
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, COLLECT {
  MATCH (node)-[r:PART_OF|MEMBER_OF|ALLIED_WITH|LOCATED_IN]-(other:Entity)
  WHERE type(r) = $type AND ($outgoing IS NULL OR (startNode(r) = node) = $outgoing)
  WITH DISTINCT other ORDER BY other.name, other.id
  RETURN other {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(other)}
} AS related
