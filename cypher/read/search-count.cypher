// How many hits a search has (lists/hits.cypher).
// params:  names (Lucene query for words of names, or null), wholeNames (Lucene query for whole folded names, or null),
//          texts (Lucene query for statements and articles, or null), labels (list of string), minScore (number or null),
//          window (integer: how many of the best hits of either index to look at)
// returns: count
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
RETURN count(node) AS count
