// Writes where unnamed sources belong.
// params:  affiliations (list of {source, entity, start, end})
// returns: nothing
UNWIND $affiliations AS row
MATCH (x:AnonymousSource {id: row.source})
MATCH (e:Entity|MergedEntity {id: row.entity})
CREATE (x)-[:AFFILIATED_WITH {start: row.start, end: row.end}]->(e)
