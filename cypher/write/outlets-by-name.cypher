// The curated organizations that outlet names mean.
// params:  outlets (list of {name, keys: Lucene query for the folded spellings})
// returns: name, ids (outlets before other organizations)
UNWIND $outlets AS outlet
CALL (outlet) {
  CALL db.index.fulltext.queryNodes('entity_name_keys', outlet.keys) YIELD node AS o
  WITH o WHERE o:Organization AND o.origin = 'CURATED'
  WITH o ORDER BY o:Outlet DESC, o.id
  RETURN collect(o.id) AS ids
}
RETURN outlet.name AS name, ids
