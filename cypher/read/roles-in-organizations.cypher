// The roles that people hold in organizations and places, the latest first.
// params:  ids (list of organization and place ids)
// returns: id, roles (list)
UNWIND $ids AS id
MATCH (o:Organization|Place {id: id})
RETURN o.id AS id, COLLECT {
  MATCH (p:Person)-[role:HOLDS_ROLE]->(o)
  RETURN {
    person: p {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(p)},
    holder: o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)},
    title: role.title, titleEn: role.titleEn, asOf: role.asOf,
    passage: CASE WHEN role.article IS NOT NULL THEN {articleId: role.article, start: role.start, end: role.end} END
  } ORDER BY role.asOf DESC, role.article, role.start
} AS roles
