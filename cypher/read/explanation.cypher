// Why a node, or a relationship between two nodes, is in the graph: what read it, by which rule, and where it stands.
// params:  id (of the node, or of the one where the relationship begins), to (id of the one where it ends, or null),
//          types (list of relationship types to explain), limit (integer: the most relationships)
// returns: label, origin (CURATED, EXTRACTED, or null), rule, confidence, articleId, run ({id, version, digest}), spans (flat list), all of
//          which may be null; relationships (list of {type, from, to, origin, articleId, run, spans, judgementId})
MATCH (n:Entity|AnonymousSource|Statement|Figure|Topic|Article {id: $id})
OPTIONAL CALL (n) {
  WITH n WHERE n:Article
  RETURN n AS article, null AS spans
  UNION ALL
  MATCH (n)-[:IN]->(article:Article)
  RETURN article, n.spans AS spans
  UNION ALL
  MATCH (n)<-[claims:CLAIMS]-(:Statement)-[:IN]->(article:Article)
  RETURN article, [claims.start, claims.end] AS spans
}
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE type(r) IN $types AND NOT m:MergedEntity AND ($to IS NULL OR startNode(r) = n AND m.id = $to)
  // In an order of their own, so that the same are told again of a node that has more.
  WITH r ORDER BY type(r), startNode(r).id, endNode(r).id, r.start LIMIT $limit
  WITH r, startNode(r) AS from, endNode(r) AS to
  OPTIONAL CALL (r, from, to) {
    WITH from WHERE from:Article
    RETURN from AS article
    UNION ALL
    UNWIND [x IN [from, to] WHERE x:Statement] AS s
    MATCH (s)-[:IN]->(article:Article)
    RETURN article
    UNION ALL
    WITH r WHERE type(r) = 'HOLDS_ROLE'
    MATCH (article:Article {id: r.article})
    RETURN article
    UNION ALL
    WITH r, from WHERE type(r) = 'AFFILIATED_WITH'
    MATCH (from)-[:SAID|VIA]-(:Statement)-[:IN]->(article:Article)
    RETURN DISTINCT article
  }
  WITH r, from, to, article ORDER BY type(r), from.id, to.id, r.start
  RETURN collect({
    type: type(r), from: from.id, to: to.id, articleId: article.id, judgementId: r.judgement,
    origin: CASE WHEN r.judgement IS NOT NULL THEN 'JUDGED' ELSE coalesce(r.origin, 'EXTRACTED') END,
    run: head([(article)-[:EXTRACTED_BY]->(run:ExtractorRun) | run {.id, .version, .digest}]),
    spans: coalesce(r.spans, [x IN [r.sourceStart, r.sourceEnd, r.cueStart, r.cueEnd, r.start, r.end] WHERE x IS NOT NULL])
  }) AS relationships
}
RETURN head([label IN labels(n) WHERE label IN ['Person', 'Organization', 'Place', 'AnonymousSource', 'Statement', 'Figure', 'Topic', 'Article']]) AS label,
  CASE WHEN n:Topic THEN 'CURATED' ELSE coalesce(n.origin, 'EXTRACTED') END AS origin,
  n.rule AS rule, n.confidence AS confidence, article.id AS articleId, spans,
  head([(article)-[:EXTRACTED_BY]->(run:ExtractorRun) | run {.id, .version, .digest}]) AS run, relationships
