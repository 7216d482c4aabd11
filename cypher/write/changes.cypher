// Appends to the log, numbering on from its end, which stays locked until the end of the transaction.
// params:  changes (list of {kind, by, why (may be null), article (id or null), judgement (id or null), subjects and
//          statements (lists of ids)})
// returns: id, sequence, in the order of the list
MERGE (l:ChangeLog {id: 'log'})
ON CREATE SET l.epoch = substring(randomUUID(), 0, 8), l.last = 0
// The lock comes before the number is read.
SET l.id = 'log'
WITH l, l.last AS last
SET l.last = last + size($changes)
WITH l.epoch AS epoch, last
UNWIND range(1, size($changes)) AS number
WITH epoch, last + number AS sequence, $changes[number - 1] AS row
CREATE (c:Change {id: 'change_' + epoch + '_' + sequence, sequence: sequence, at: datetime(), kind: row.kind, by: row.by})
SET c.why = row.why, c.article = row.article, c.judgement = row.judgement, c.subjects = row.subjects,
  c.statements = row.statements, c.caption = row.kind, c.captionLatin = row.kind
RETURN c.id AS id, sequence
ORDER BY sequence
