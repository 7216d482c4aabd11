// How many articles each of several lists has, or how many stories: the lists of read/articles-page without order and limit.
// params:  lists (list of {mentionsId, outletId}: entity ids, each may be null), lang (string or null), from, to (ISO dates or null),
//          unit (ARTICLES or STORIES; copies of one story count once)
// returns: list (index into lists), count (integer)
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
OPTIONAL MATCH (mentioned:Entity {id: of.mentionsId})
OPTIONAL MATCH (outlet:Entity {id: of.outletId})
CALL (of, mentioned, outlet) {
  CALL (of, mentioned, outlet) {
    WITH * WHERE of.mentionsId IS NOT NULL
    MATCH (mentioned)<-[:MENTIONS]-(a:Article)
    RETURN a
    UNION ALL
    WITH * WHERE of.mentionsId IS NULL AND of.outletId IS NOT NULL
    MATCH (outlet)<-[:PUBLISHED_BY]-(a:Article)
    RETURN a
    UNION ALL
    // A WHERE would be asked behind the scan.
    UNWIND CASE WHEN of.mentionsId IS NULL AND of.outletId IS NULL THEN [1] ELSE [] END AS all
    MATCH (a:Article)
    RETURN a
  }
  WITH a, of, outlet
  WHERE (of.outletId IS NULL OR EXISTS { (a)-[:PUBLISHED_BY]->(outlet) })
    AND ($lang IS NULL OR a.lang = $lang)
    AND ($from IS NULL OR a.publishedOn >= date($from))
    AND ($to IS NULL OR a.publishedOn <= date($to))
  RETURN CASE $unit
    WHEN 'STORIES' THEN count(DISTINCT CASE $unit WHEN 'STORIES' THEN a.originalId END)
    ELSE count(a)
  END AS count
}
RETURN list, count
