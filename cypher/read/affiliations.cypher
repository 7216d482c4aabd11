// Where unnamed sources belong.
// params:  ids (list of anonymous source ids)
// returns: id, affiliations (list of {entity, articleId, start, end}, in text order)
UNWIND $ids AS id
MATCH (x:AnonymousSource {id: id})
MATCH (x)-[:SAID|SAID_AS_READ|VIA]-(:Statement)-[:IN]->(a:Article)
WITH DISTINCT x, a
RETURN x.id AS id, COLLECT {
  MATCH (x)-[belongs:AFFILIATED_WITH]->(e:Entity)
  RETURN {
    entity: e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)},
    articleId: a.id, start: belongs.start, end: belongs.end
  } ORDER BY belongs.start, e.id
} AS affiliations
