// How many statements each of several lists has: the lists of read/statements-page without order and limit.
// params:  lists (list of {speakerId, aboutId, outletId, articleId, words}: ids and a Lucene query, each may be null),
//          modes (list of string or null), from, to (ISO dates or null)
// returns: list (index into lists), count (integer)
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
  RETURN count(s) AS count
}
RETURN list, count
