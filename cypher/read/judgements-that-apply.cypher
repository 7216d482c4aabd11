// Which decisions find what they are about: all of it, of a split the entity that it made.
// params:  ids (list of judgement ids)
// returns: id
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
WHERE j.undoneAt IS NULL
  AND all(subject IN CASE j.kind WHEN 'SPLIT' THEN [j.entity] ELSE j.subjects END
    WHERE EXISTS { MATCH (n:Statement|Entity|MergedEntity|AnonymousSource {id: subject}) })
RETURN j.id AS id
