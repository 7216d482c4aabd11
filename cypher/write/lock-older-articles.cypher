// Locks articles that may be older versions of articles being written, and tells where they were read last as of then.
// params:  ids (list of article ids, sorted)
// returns: id (of those that another writer has not removed meanwhile), sha256, locationKey
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.sha256 = a.sha256
WITH a WHERE a.sha256 IS NOT NULL
RETURN a.id AS id, a.sha256 AS sha256, a.locationKey AS locationKey
