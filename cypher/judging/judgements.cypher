// Decisions by identifier, with what they are about.
// params:  ids (list of judgement ids)
// returns: id, kind, subjects, isUndone
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j.id AS id, j.kind AS kind, j.subjects AS subjects, j.undoneAt IS NOT NULL AS isUndone
