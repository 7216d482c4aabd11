// Holds the migration lock until the end of the transaction, or of the connection: a server that dies leaves no lock
// behind.
// params:  none
// returns: nothing
MERGE (l:MigrationLock {id: 'migrations'})
SET l.id = 'migrations'
