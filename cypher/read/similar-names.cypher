// Entities with a name like one that nobody has: those that sound the same first, then those that differ by few letters.
// params:  words (Lucene query), sounds (Lucene query, or null), limit (integer)
// returns: entity
CALL () {
  WITH * WHERE $sounds IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_sounds', $sounds, {limit: $limit}) YIELD node, score
  RETURN node, score + 100 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $limit}) YIELD node, score
  RETURN node, score
}
WITH node AS e, sum(score) AS score
ORDER BY score DESC, e.id LIMIT $limit
RETURN e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)} AS entity
ORDER BY score DESC, e.id
