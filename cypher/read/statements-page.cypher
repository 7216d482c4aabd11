// One page of each of several lists of statements. A list begins at the most selective thing it is limited to: an article, words,
// whichever of speaker and about has fewer statements, an outlet.
// params:  lists (list of {speakerId, aboutId, outletId, articleId, words}: ids and a Lucene query, each may be null),
//          modes (list of string or null), from, to (ISO dates or null), orderBy (NEWEST, OLDEST, CONFIDENCE or ARTICLE),
//          limit (integer), afterKey (number or null), afterTie (string or null)
// returns: list (index into lists), rows (list of {row, position: {key, tie}} in order)
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
OPTIONAL MATCH (speaker:Entity|AnonymousSource {id: of.speakerId})
OPTIONAL MATCH (about:Entity {id: of.aboutId})
OPTIONAL MATCH (outlet:Entity {id: of.outletId})
OPTIONAL MATCH (only:Article {id: of.articleId})
WITH list, of, speaker, about, outlet, only,
  CASE
    WHEN of.articleId IS NOT NULL THEN 'IN'
    WHEN of.words IS NOT NULL THEN 'WORDS'
    WHEN of.speakerId IS NULL AND of.aboutId IS NULL THEN CASE WHEN of.outletId IS NULL THEN 'ALL' ELSE 'OUTLET' END
    WHEN of.speakerId IS NULL THEN 'ABOUT'
    WHEN of.aboutId IS NULL OR COUNT { (speaker)-[:SAID]->() } <= COUNT { (about)<-[:ABOUT]-() } THEN 'SAID'
    ELSE 'ABOUT'
  END AS start
CALL (of, speaker, about, outlet, only, start) {
  CALL (of, speaker, about, outlet, only, start) {
    WITH CASE start WHEN 'SAID' THEN speaker WHEN 'ABOUT' THEN about WHEN 'IN' THEN only END AS end, start
    MATCH (end)-[r:SAID|ABOUT|IN]-(s:Statement) WHERE type(r) = start
    RETURN s
    UNION ALL
    WITH outlet, start WHERE start = 'OUTLET'
    MATCH (outlet)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement)
    RETURN s
    UNION ALL
    WITH of, start WHERE start = 'WORDS'
    CALL db.index.fulltext.queryNodes('statement_text', of.words) YIELD node AS s
    RETURN s
    UNION ALL
    // A WHERE would be asked behind the scan.
    UNWIND CASE start WHEN 'ALL' THEN [1] ELSE [] END AS all
    MATCH (s:Statement)
    RETURN s
  }
  MATCH (s:Statement)-[:IN]->(article:Article)
  WHERE ($modes IS NULL OR s.mode IN $modes)
    AND (of.articleId IS NULL OR article = only)
    AND (of.speakerId IS NULL OR EXISTS { (speaker)-[:SAID]->(s) })
    AND (of.aboutId IS NULL OR EXISTS { (s)-[:ABOUT]->(about) })
    AND (of.outletId IS NULL OR EXISTS { (article)-[:PUBLISHED_BY]->(outlet) })
  WITH s, article, coalesce(s.saidOn, article.publishedOn) AS day
  WHERE ($from IS NULL OR day >= date($from)) AND ($to IS NULL OR day <= date($to))
  WITH s, article, day.year * 10000 + day.month * 100 + day.day AS dayNumber
  WITH s, article,
    CASE $orderBy
      WHEN 'NEWEST' THEN coalesce(-dayNumber, 0)
      WHEN 'OLDEST' THEN coalesce(dayNumber, 99999999)
      WHEN 'CONFIDENCE' THEN -s.confidence
      ELSE 0
    END AS key,
    article.id + '/' + right('000000' + toString(s.sequence), 7) AS tie
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND tie > $afterTie)
  WITH s, article, key, tie ORDER BY key, tie LIMIT $limit
  RETURN collect({
    row: s {.id, .text, .mode, .cue, .cueClass, .lang, .saidOn, .sequence, .confidence, .inferred, .status, .rule, .spans,
      articleId: article.id, label: 'Statement'},
    position: {key: key, tie: tie}
  }) AS rows
}
RETURN list, rows
