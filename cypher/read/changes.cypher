// Entries of the log, in order or backwards. Runs as a writing query, though it changes nothing: the lock makes it wait for
// the transaction that is being committed, so that everything it counts can be read, with all that it names.
// params:  kinds (list of string), from (integer: the number that they follow, or precede), backward (boolean), limit (integer)
// returns: epoch, last (integer: where the log ends), changes (list of {id, sequence, at, kind, by, why, articleId,
//          judgementId, subjectIds, statementIds}); no row where nothing was ever logged
MATCH (l:ChangeLog {id: 'log'})
SET l.id = 'log'
WITH l WHERE l.epoch IS NOT NULL
RETURN l.epoch AS epoch, l.last AS last, COLLECT {
  UNWIND $kinds AS kind
  CALL (kind) {
    WITH kind WHERE NOT $backward
    MATCH (c:Change {kind: kind}) WHERE c.sequence > $from
    RETURN c ORDER BY c.sequence LIMIT $limit
    UNION ALL
    WITH kind WHERE $backward
    MATCH (c:Change {kind: kind}) WHERE c.sequence < $from
    RETURN c ORDER BY c.sequence DESC LIMIT $limit
  }
  WITH c ORDER BY CASE WHEN $backward THEN -c.sequence ELSE c.sequence END LIMIT $limit
  RETURN c {.id, .sequence, .at, .kind, .by, .why, articleId: c.article, judgementId: c.judgement,
    subjectIds: c.subjects, statementIds: c.statements}
} AS changes
