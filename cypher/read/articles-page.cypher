// One page of each of several lists of articles.
// params:  lists (list of {mentionsId, outletId}: entity ids, each may be null), lang (string or null), from, to (ISO dates or null),
//          orderBy (NEWEST or OLDEST), limit (integer), afterKey (number or null), afterTie (string or null)
// returns: list (index into lists), rows (list of {row, position: {key, tie}} in order)
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
  WITH a, a.publishedOn.year * 10000 + a.publishedOn.month * 100 + a.publishedOn.day AS dayNumber
  WITH a, a.id AS tie,
    CASE $orderBy WHEN 'NEWEST' THEN coalesce(-dayNumber, 0) ELSE coalesce(dayNumber, 99999999) END AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND tie > $afterTie)
  WITH a, key, tie ORDER BY key, tie LIMIT $limit
  RETURN collect({
    row: a {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies, label: 'Article',
  outlet: head(COLLECT {
    MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
    RETURN o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)} LIMIT 1
  })},
    position: {key: key, tie: tie}
  }) AS rows
}
RETURN list, rows
