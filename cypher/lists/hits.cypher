// Entities by name, statements by text and articles by title and text, the best first; {statement} is filled in by src/graph/reading/search.ts.
// Parameters: searches (list of {names: Lucene query for words of names, or null, wholeNames: Lucene query for whole folded names, or null,
// texts: Lucene query for statements and articles, or null, afterKey: number or null, afterTie: string or null}), labels (list of string),
// minScore (number or null), window (integer: how many of the best names to look at), textWindow (integer: how many of the best texts),
// limit (integer), and needs, the properties of statements to read.
// Rows: search (index into searches), hits (list of [a node with its labels, score, [key, tie]], in order), and unseen (the score that texts
// that were not looked at may have at most; null where all were).

//# page
UNWIND range(0, size($searches) - 1) AS search
WITH search, $searches[search] AS wanted
CALL (wanted) {
  CALL (wanted) {
    WITH * WHERE wanted.texts IS NOT NULL
    CALL db.index.fulltext.queryNodes('statement_text', wanted.texts, {limit: $textWindow}) YIELD node, score
    RETURN node, score
  }
  RETURN collect([node, score]) AS texts
}
CALL (wanted, texts) {
  CALL (wanted, texts) {
    WITH * WHERE wanted.names IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_names', wanted.names, {limit: $window}) YIELD node, score
    RETURN node, score
    UNION ALL
    // A whole name comes before everything that only has its words.
    WITH * WHERE wanted.wholeNames IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_name_keys', wanted.wholeNames) YIELD node
    RETURN node, 100.0 AS score
    UNION ALL
    UNWIND texts AS text
    RETURN text[0] AS node, text[1] AS score
  }
  WITH wanted.afterKey AS afterKey, wanted.afterTie AS afterTie, node, sum(score) AS score
  WHERE $minScore IS NULL OR score >= $minScore
  // Sorted before anything is read of the nodes, so that it is read of those only that come first.
  WITH afterKey, afterTie, node, score, -score AS key ORDER BY key
  WITH afterKey, afterTie, node, score, key, node.id AS tie
  WHERE any(label IN labels(node) WHERE label IN $labels) AND coalesce(node.status, '') <> 'REJECTED'
    AND (afterKey IS NULL OR key > afterKey OR (key = afterKey AND tie > afterTie))
  WITH node, score, key, tie ORDER BY key, tie LIMIT $limit
  RETURN collect([
    CASE
      WHEN node:Entity THEN node {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(node)}
      WHEN node:Statement THEN head(COLLECT { WITH node AS statement RETURN {statement} })
      ELSE node {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, label: 'Article',
        outlet: head([(node)-[:PUBLISHED_BY]->(o:Entity) | o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)}])}
    END, score, [key, tie]
  ]) AS hits
}
// The best come first.
RETURN search, hits, CASE WHEN size(texts) = $textWindow THEN texts[-1][1] END AS unseen
