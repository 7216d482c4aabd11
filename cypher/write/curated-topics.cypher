// Makes the topics what the authority file says; those that it no longer has go.
// params:  topics (list of {id, properties}, by id so that two writers never wait for each other crosswise), ids (list of the same ids)
// returns: id (of a topic that is new, gone or other than before)
CALL () {
  MATCH (t:Topic) WHERE NOT t.id IN $ids
  WITH t, t.id AS id
  DETACH DELETE t
  RETURN id
  UNION ALL
  UNWIND $topics AS row
  MERGE (t:Topic {id: row.id})
  WITH t, row, properties(t) AS properties
  SET t += row.properties
  WITH t, properties WHERE properties <> properties(t)
  RETURN t.id AS id
}
RETURN id
