// Writes the roles that articles give to people.
// params:  roles (list of {article, asOf (ISO date or null), person, organization, title, titleEn (may be null), start,
//          end})
// returns: nothing
UNWIND $roles AS row
MATCH (p:Entity|MergedEntity {id: row.person})
MATCH (o:Entity|MergedEntity {id: row.organization})
CREATE (p)-[r:HOLDS_ROLE {article: row.article, start: row.start, end: row.end, title: row.title}]->(o)
SET r.titleEn = row.titleEn, r.asOf = date(row.asOf)
