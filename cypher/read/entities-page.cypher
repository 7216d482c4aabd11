// One page of the people, the organizations or the places.
// params:  label (Person, Organization or Place), nameKey (part of a folded name, or null), origin (CURATED, EXTRACTED or null),
//          kind (string or null), orderBy (DEGREE or NAME), limit (integer), afterKey (number, string or null), afterTie (string or null)
// returns: row, position ({key, tie}), in order
MATCH (e:Entity)
WHERE $label IN labels(e)
  AND ($nameKey IS NULL OR any(key IN e.nameKeys WHERE key CONTAINS $nameKey))
  AND ($origin IS NULL OR e.origin = $origin)
  AND ($kind IS NULL OR e.kind = $kind)
WITH e, CASE $orderBy WHEN 'DEGREE' THEN -e.degree ELSE e.name END AS key, e.id AS tie
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND tie > $afterTie)
WITH e, key, tie ORDER BY key, tie LIMIT $limit
RETURN e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)} AS row,
  {key: key, tie: tie} AS position
ORDER BY key, tie
