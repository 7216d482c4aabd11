// Writes the topics that statements are on. Topics come from the authority file, which is written before articles.
// params:  topics (list of {statement, topic, spans})
// returns: nothing
UNWIND $topics AS row
MATCH (s:Statement {id: row.statement})
MATCH (t:Topic {id: row.topic})
CREATE (s)-[:ON {spans: row.spans}]->(t)
