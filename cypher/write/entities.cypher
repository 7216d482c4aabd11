// Locks entities until the end of the transaction, making those that are new, and tells what the graph holds of them.
// params:  entities (list of {id, label: Person, Organization or Place}, by id so that two writers never wait for each
//          other crosswise)
// returns: id, origin, name, names, nameAr, nameEn, kind, gender, isOutlet, into (id of the entity that stands for it where an editor
//          has merged it, else null)
UNWIND $entities AS row
CALL (row) {
  MATCH (e:MergedEntity {id: row.id})
  SET e.id = e.id
  WITH e WHERE e:MergedEntity
  RETURN e
  UNION ALL
  WITH row WHERE NOT EXISTS { MATCH (m:MergedEntity {id: row.id}) }
  MERGE (e:Entity {id: row.id})
  ON CREATE SET e.origin = 'EXTRACTED'
  SET e:$(row.label), e.degree = coalesce(e.degree, 0)
  // Gone where another writer removed it while we waited for the lock, or an editor merged it: then its row is missing.
  WITH e WHERE e.origin IS NOT NULL AND e:Entity
  RETURN e
}
RETURN e.id AS id, e.origin AS origin, e.name AS name, coalesce([e.name] + e.aliases, []) AS names, e.nameAr AS nameAr,
  e.nameEn AS nameEn, e.kind AS kind, e.gender AS gender, e:Outlet AS isOutlet, e.into AS into
