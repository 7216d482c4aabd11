// Figures by identifier.
// params:  ids (list of figure ids)
// returns: figure
UNWIND $ids AS id
MATCH (s:Statement)-[claims:CLAIMS]->(f:Figure {id: id})
MATCH (s)-[:IN]->(a:Article)
RETURN f {.id, .quantity, .low, .high, .approximate, .unit, .text, asOf: s.day, articleId: a.id, start: claims.start, end: claims.end,
  label: 'Figure'} AS figure
