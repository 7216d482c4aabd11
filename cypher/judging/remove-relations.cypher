// Removes the relationships that decisions made.
// params:  judgements (list of {id (of the decision), subjects: [where it begins, where it ends] (ids)})
// returns: nothing
UNWIND $judgements AS row
MATCH (n:Entity|MergedEntity {id: row.subjects[0]})
UNWIND [n.id] + coalesce(n.into, []) AS place
MATCH (:Entity|MergedEntity {id: place})-[r {judgement: row.id}]->()
DELETE r
