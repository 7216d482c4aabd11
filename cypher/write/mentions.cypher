// Writes whom articles mention, and what they call them.
// params:  mentions (list of {article, entity, properties})
// returns: nothing
UNWIND $mentions AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity|MergedEntity {id: row.entity})
CREATE (a)-[m:MENTIONS]->(e)
SET m += row.properties
