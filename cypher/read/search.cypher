// Entities by name, statements by text and articles by title and text, the best first.
// params:  searches (list of {names: Lucene query for words of names, or null, wholeNames: Lucene query for whole folded names, or null,
//          texts: Lucene query for statements and articles, or null, afterKey: number or null, afterTie: string or null}),
//          labels (list of string), minScore (number or null), window (integer: how many of the best hits of either index to look at),
//          limit (integer)
// returns: search (index into searches), hits (list of {hit: a node with its labels, score, position: [key, tie]}, in order)
UNWIND range(0, size($searches) - 1) AS search
WITH search, $searches[search] AS wanted
CALL (wanted) {
  CALL (wanted) {
    WITH * WHERE wanted.names IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_names', wanted.names, {limit: $window}) YIELD node, score
    RETURN node, score
    UNION ALL
    // A whole name comes before everything that only has its words.
    WITH * WHERE wanted.wholeNames IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_name_keys', wanted.wholeNames) YIELD node
    RETURN node, 100.0 AS score
    UNION ALL
    WITH * WHERE wanted.texts IS NOT NULL
    CALL db.index.fulltext.queryNodes('statement_text', wanted.texts, {limit: $window}) YIELD node, score
    RETURN node, score
  }
  WITH wanted, node, sum(score) AS score
  WHERE any(label IN labels(node) WHERE label IN $labels) AND coalesce(node.status, '') <> 'REJECTED' AND ($minScore IS NULL OR score >= $minScore)
  WITH wanted, node, score, -score AS key, node.id AS tie
  WHERE wanted.afterKey IS NULL OR key > wanted.afterKey OR (key = wanted.afterKey AND tie > wanted.afterTie)
  WITH node, score, key, tie ORDER BY key, tie LIMIT $limit
  RETURN collect({
    hit: CASE
      WHEN node:Entity THEN node {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(node)}
      WHEN node:Statement THEN node {.id, .text, .mode, .cue, .cueClass, .lang, .saidOn, .sequence, .confidence, .inferred, .status, .rule, .spans,
        corrected: coalesce(node.corrected, []), articleId: head([(node)-[:IN]->(a:Article) | a.id]), label: 'Statement'}
      ELSE node {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, label: 'Article',
        outlet: head([(node)-[:PUBLISHED_BY]->(o:Entity) | o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)}])}
    END, score: score, position: [key, tie]
  }) AS hits
}
RETURN search, hits
