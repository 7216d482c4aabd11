// Waits until no other editor decides anything, and keeps the others waiting until the end of the transaction.
// params:  none
// returns: nothing
MERGE (l:WriteLock {id: 'judgements'})
SET l.id = 'judgements'
