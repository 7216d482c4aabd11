// Which entities are judged to be one, or not one, the earliest decision first.
// params:  ids (list of entity ids), kind (SAME or DIFFERENT)
// returns: id (of the decision), subjects (of SAME the one that stands for the other first)
UNWIND $ids AS id
MATCH (:JudgementSubject {id: id})<-[:CONCERNS]-(j:Judgement {kind: $kind})
WHERE j.undoneAt IS NULL
WITH DISTINCT j ORDER BY j.newest DESC
RETURN j.id AS id, j.subjects AS subjects
