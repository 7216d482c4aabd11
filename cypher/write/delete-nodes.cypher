// Deletes some nodes without relationships, but those that record the schema and who may use the API.
// params:  limit (integer)
// returns: deleted (count)
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:ApiKey AND NOT EXISTS { (n)--() }
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS deleted
