// The roles that people hold, the latest first.
// params:  ids (list of person ids)
// returns: id, roles (list)
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, COLLECT {
  MATCH (p)-[role:HOLDS_ROLE]->(o:Organization|Place)
  RETURN {
    person: p {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(p)},
    holder: o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)},
    title: role.title, titleEn: role.titleEn, asOf: role.asOf,
    passage: CASE WHEN role.article IS NOT NULL THEN {articleId: role.article, start: role.start, end: role.end} END
  } ORDER BY role.asOf DESC, role.article, role.start
} AS roles
