// How many statements each of several lists has, or how many stories they come from: the lists of read/statements-page without order and limit.
// params:  lists (list of {speakerId, aboutId, outletId, articleId, words}: ids and a Lucene query, each may be null),
//          modes (list of string or null), from, to (ISO dates or null), unit
//          (STATEMENTS or STORIES; copies of one story count once)
// returns: list (index into lists), count (integer)
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
  RETURN CASE $unit
    WHEN 'STORIES' THEN count(DISTINCT CASE $unit WHEN 'STORIES' THEN article.originalId END)
    ELSE count(s)
  END AS count
}
RETURN list, count
