// Waits until every index can be used.
// params:  seconds (integer)
// returns: nothing
CALL db.awaitIndexes($seconds)
