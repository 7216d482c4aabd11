// Locks articles until the end of the transaction, making those that are new, and notes where they were read last.
// params:  articles (list of {id, locationKey}, by id so that two writers never wait for each other crosswise), ids
//          (list of the same ids)
// returns: id, digest (of what the graph holds of it; null for a new one), neighbors (ids of other articles read at the
//          same place)
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
SET a.locationKey = row.locationKey
// Gone where another writer removed it while we waited for the lock: then nothing was set, and its row is missing.
WITH a, row WHERE a.locationKey IS NOT NULL
RETURN a.id AS id, a.digest AS digest, COLLECT {
  MATCH (other:Article {locationKey: row.locationKey}) WHERE NOT other.id IN $ids RETURN other.id
} AS neighbors
