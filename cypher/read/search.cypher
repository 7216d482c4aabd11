// Entities by name, statements by text and articles by title and text, the best first.
// params:  names (Lucene query for words of names, or null), wholeNames (Lucene query for whole folded names, or null),
//          texts (Lucene query for statements and articles, or null), labels (list of string), minScore (number or null),
//          window (integer: how many of the best hits of either index to look at),
//          limit (integer), afterKey (number or null), afterTie (string or null)
// returns: hit (a node with its labels), score, position ([key, tie]), in order
CALL () {
  WITH * WHERE $names IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: $window}) YIELD node, score
  RETURN node, score
  UNION ALL
  // A whole name comes before everything that only has its words.
  WITH * WHERE $wholeNames IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_name_keys', $wholeNames) YIELD node
  RETURN node, 100.0 AS score
  UNION ALL
  WITH * WHERE $texts IS NOT NULL
  CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: $window}) YIELD node, score
  RETURN node, score
}
WITH node, sum(score) AS score
WHERE any(label IN labels(node) WHERE label IN $labels) AND coalesce(node.status, '') <> 'REJECTED' AND ($minScore IS NULL OR score >= $minScore)
WITH node, score, -score AS key, node.id AS tie
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND tie > $afterTie)
WITH node, score, key, tie ORDER BY key, tie LIMIT $limit
RETURN CASE
    WHEN node:Entity THEN node {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(node)}
    WHEN node:Statement THEN node {.id, .text, .mode, .cue, .cueClass, .lang, .saidOn, .sequence, .confidence, .inferred, .status, .rule, .spans,
      corrected: coalesce(node.corrected, []), articleId: head([(node)-[:IN]->(a:Article) | a.id]), label: 'Statement'}
    ELSE node {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, label: 'Article',
      outlet: head([(node)-[:PUBLISHED_BY]->(o:Entity) | o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)}])}
  END AS hit, score, [key, tie] AS position
ORDER BY key, tie
