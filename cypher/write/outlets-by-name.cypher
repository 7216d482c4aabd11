// The curated organizations that outlet names may mean, merged ones too. The index has what editors call them besides, so what the authority
// file calls them comes along.
// params:  outlets (list of {name, keys: Lucene query for the folded spellings})
// returns: name, candidates (list of {id, isOutlet, names: those of the authority file})
UNWIND $outlets AS outlet
RETURN outlet.name AS name, COLLECT {
  CALL db.index.fulltext.queryNodes('entity_name_keys', outlet.keys) YIELD node AS o
  WITH o WHERE o:Organization AND o.origin = 'CURATED'
  RETURN {id: o.id, isOutlet: o:Outlet, names: o.curatedNames} AS candidate
  UNION ALL
  MATCH (m:MergedEntity {label: 'Organization'}) WHERE m.curatedNames IS NOT NULL
  RETURN {id: m.id, isOutlet: m.isOutlet, names: m.curatedNames} AS candidate
} AS candidates
