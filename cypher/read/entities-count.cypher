// How many entities the list of read/entities-page has.
// params:  label (Person, Organization or Place), nameKey (part of a folded name, or null), origin (CURATED, EXTRACTED or null),
//          kind (string or null)
// returns: count
MATCH (e:Entity)
WHERE $label IN labels(e)
  AND ($nameKey IS NULL OR any(key IN e.nameKeys WHERE key CONTAINS $nameKey))
  AND ($origin IS NULL OR e.origin = $origin)
  AND ($kind IS NULL OR e.kind = $kind)
RETURN count(e) AS count
