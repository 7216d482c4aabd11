// The quantities that statements claim, in text order.
// params:  ids (list of statement ids)
// returns: id, figures (list)
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:IN]->(a:Article)
RETURN s.id AS id, COLLECT {
  MATCH (s)-[claims:CLAIMS]->(f:Figure)
  RETURN f {.id, .quantity, .low, .high, .approximate, .unit, .text, asOf: s.day, articleId: a.id, start: claims.start, end: claims.end,
    label: 'Figure'} ORDER BY claims.start, f.id
} AS figures
