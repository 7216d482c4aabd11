// Writes the quantities that statements claim.
// params:  figures (list of {id, statement, properties, low and high (numbers or null), start, end})
// returns: nothing
UNWIND $figures AS row
MATCH (s:Statement {id: row.statement})
MERGE (f:Figure {id: row.id})
SET f += row.properties, f.low = toFloat(row.low), f.high = toFloat(row.high)
CREATE (s)-[:CLAIMS {start: row.start, end: row.end}]->(f)
