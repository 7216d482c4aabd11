// Makes articles republish others, and nothing else.
// params:  copies (list of {id, original, resemblance (a number)})
// returns: nothing
UNWIND $copies AS row
MATCH (copy:Article {id: row.id})
MATCH (original:Article {id: row.original})
CALL (copy) {
  MATCH (copy)-[r:REPUBLISHES]->()
  DELETE r
}
CREATE (copy)-[r:REPUBLISHES]->(original)
SET r.resemblance = toFloat(row.resemblance)
