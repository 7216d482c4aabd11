// The entities and sources that identifiers or names mean.
// params:  names (list of {id, keys}: what was given, to try as an id, and a Lucene query for its folded spellings)
// returns: name (index into names), candidates (list of entities and anonymous sources, those with most relationships first)
UNWIND range(0, size($names) - 1) AS name
WITH name, $names[name] AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted.id}) RETURN e
  UNION
  MATCH (e:AnonymousSource {id: wanted.id}) RETURN e
  UNION
  MATCH (m:MergedEntity {id: wanted.id}) MATCH (e:Entity {id: m.into}) RETURN e
  UNION
  WITH wanted WHERE wanted.keys IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_name_keys', wanted.keys) YIELD node AS e
  RETURN e
}
WITH name, e ORDER BY name, e.degree DESC, e.id
RETURN name, collect(e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e), .description, .nameKeys}) AS candidates
