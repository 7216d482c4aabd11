// Deletes some nodes without relationships, but those that record the schema.
// params:  limit (integer)
// returns: deleted (count)
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT EXISTS { (n)--() }
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS deleted
