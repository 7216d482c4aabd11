// Makes the topics what the authority file says; those that it no longer has go.
// params:  topics (list of {id, properties}, by id so that two writers never wait for each other crosswise), ids (list of the same ids)
// returns: nothing
CALL () {
  MATCH (t:Topic) WHERE NOT t.id IN $ids
  DETACH DELETE t
}
UNWIND $topics AS row
MERGE (t:Topic {id: row.id})
SET t += row.properties
