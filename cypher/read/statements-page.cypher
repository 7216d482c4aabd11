// One page of each of several lists of statements. A list begins at the most selective thing it is limited to.
// params:  lists (list of {speakerId, aboutId, outletId, articleId, words}: ids and a Lucene query, each may be null),
//          modes (list of string or null), from, to (ISO dates or null), orderBy (NEWEST, OLDEST, CONFIDENCE or ARTICLE),
//          limit (integer), afterKey (number or null), afterTie (string or null)
// returns: list (index into lists), rows (list of {row, position: {key, tie}} in order)
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
OPTIONAL MATCH (entity:Entity {id: of.speakerId})
OPTIONAL MATCH (anonymous:AnonymousSource {id: of.speakerId})
OPTIONAL MATCH (about:Entity {id: of.aboutId})
OPTIONAL MATCH (outlet:Entity {id: of.outletId})
WITH list, of, coalesce(entity, anonymous) AS speaker, about, outlet
WITH *, COUNT { (speaker)-[:SAID]->() } AS said, COUNT { (about)<-[:ABOUT]-() } AS saidAbout
CALL (of, speaker, about, outlet, said, saidAbout) {
  CALL (of, speaker, about, outlet, said, saidAbout) {
    WITH * WHERE of.articleId IS NOT NULL
    MATCH (:Article {id: of.articleId})<-[:IN]-(s:Statement)
    RETURN s
    UNION ALL
    WITH * WHERE of.articleId IS NULL AND of.words IS NOT NULL
    CALL db.index.fulltext.queryNodes('statement_text', of.words) YIELD node AS s
    WITH s WHERE s:Statement
    RETURN s
    UNION ALL
    WITH * WHERE of.articleId IS NULL AND of.words IS NULL AND of.speakerId IS NOT NULL
      AND (of.aboutId IS NULL OR said <= saidAbout)
    MATCH (speaker)-[:SAID]->(s:Statement)
    RETURN s
    UNION ALL
    WITH * WHERE of.articleId IS NULL AND of.words IS NULL AND of.aboutId IS NOT NULL
      AND (of.speakerId IS NULL OR said > saidAbout)
    MATCH (about)<-[:ABOUT]-(s:Statement)
    RETURN s
    UNION ALL
    WITH * WHERE of.articleId IS NULL AND of.words IS NULL AND of.speakerId IS NULL AND of.aboutId IS NULL
      AND of.outletId IS NOT NULL
    MATCH (outlet)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement)
    RETURN s
    UNION ALL
    WITH * WHERE of.articleId IS NULL AND of.words IS NULL AND of.speakerId IS NULL AND of.aboutId IS NULL
      AND of.outletId IS NULL
    MATCH (s:Statement)
    RETURN s
  }
  MATCH (s)-[:IN]->(article:Article)
  WHERE ($modes IS NULL OR s.mode IN $modes)
    AND (of.articleId IS NULL OR article.id = of.articleId)
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
