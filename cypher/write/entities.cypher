// Locks entities until the end of the transaction, making those that are new, and tells what the graph holds of them.
// params:  entities (list of {id, label: Person, Organization or Place}, by id so that two writers never wait for each
//          other crosswise)
// returns: id, origin, name, names, nameAr, nameEn, kind, gender, isOutlet
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.origin = 'EXTRACTED'
SET e:$(row.label), e.degree = coalesce(e.degree, 0)
// Gone where another writer removed it while we waited for the lock: then nothing was set, and its row is missing.
WITH e WHERE e.origin IS NOT NULL
RETURN e.id AS id, e.origin AS origin, e.name AS name, coalesce([e.name] + e.aliases, []) AS names, e.nameAr AS nameAr,
  e.nameEn AS nameEn, e.kind AS kind, e.gender AS gender, e:Outlet AS isOutlet
