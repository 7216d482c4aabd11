// Entities with a name like one that nobody has, the most alike first.
// params:  words (Lucene query), limit (integer)
// returns: entity
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $limit}) YIELD node AS e, score
RETURN e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)} AS entity
ORDER BY score DESC, e.id
