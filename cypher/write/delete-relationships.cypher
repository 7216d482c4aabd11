// Deletes some relationships of the graph, whichever they are.
// params:  limit (integer)
// returns: deleted (count)
MATCH ()-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS deleted
