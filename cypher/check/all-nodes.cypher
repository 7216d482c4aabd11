// Every node but locks and those that record the schema.
// params:  none
// returns: labels, properties
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:WriteLock
RETURN labels(n) AS labels, properties(n) AS properties
