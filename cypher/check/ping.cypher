// Answers, if the database does.
// params:  none
// returns: alive (boolean)
RETURN true AS alive
