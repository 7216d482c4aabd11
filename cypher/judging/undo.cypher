// Marks decisions as undone; they stay in the record.
// params:  ids (list of judgement ids), by
// returns: nothing
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
SET j.undoneBy = $by, j.undoneAt = datetime()
