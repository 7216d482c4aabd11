// Writes down what editors decide.
// params:  judgements (list of {id, kind, by, why (may be null), subjects: list of ids, properties})
// returns: nothing
UNWIND $judgements AS row
CREATE (j:Judgement {id: row.id})
SET j += row.properties, j.kind = row.kind, j.by = row.by, j.why = row.why, j.subjects = row.subjects, j.at = datetime(),
  j.caption = row.kind, j.captionLatin = row.kind
// An index gives the latest first by it: the milliseconds of a day that no graph will see, less those of the decision.
SET j.newest = toString(9000000000000 - j.at.epochMillis) + ' ' + j.id
WITH j, row
UNWIND row.subjects AS id
MERGE (x:JudgementSubject {id: id})
ON CREATE SET x.caption = id, x.captionLatin = id
CREATE (j)-[:CONCERNS]->(x)
