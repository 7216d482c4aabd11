// Waits until no other writer links copies, and keeps the others waiting until the end of the transaction.
// params:  none
// returns: nothing
MERGE (l:WriteLock {id: 'copies'})
SET l.id = 'copies'
