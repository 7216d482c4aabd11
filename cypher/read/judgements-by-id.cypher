// Decisions of editors by identifier.
// params:  ids (list of judgement ids)
// returns: judgement
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN properties(j) AS judgement
