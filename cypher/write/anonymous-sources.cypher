// Writes sources that an article leaves unnamed.
// params:  sources (list of {id, properties})
// returns: nothing
UNWIND $sources AS row
MERGE (x:AnonymousSource {id: row.id})
SET x += row.properties
