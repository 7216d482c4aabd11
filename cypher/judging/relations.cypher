// Relates entities as editors say.
// params:  relations (list of {id (of the decision), from, to (ids), type, title, titleEn, asOf (all may be null)})
// returns: nothing
UNWIND $relations AS row
MATCH (from:Entity|MergedEntity {id: row.from})
MATCH (to:Entity|MergedEntity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r.judgement = row.id, r.title = row.title, r.titleEn = row.titleEn, r.asOf = date(row.asOf),
  r.origin = CASE row.type WHEN 'HOLDS_ROLE' THEN null ELSE 'EDITOR' END
