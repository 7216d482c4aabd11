// Every relationship but those of decisions, its ends by identifier.
// params:  none
// returns: from, type, properties, to
MATCH (from)-[r]->(to)
WHERE NOT r:CONCERNS
RETURN from.id AS from, type(r) AS type, properties(r) AS properties, to.id AS to
