// Where the log ends by now. What is being committed at the moment may be missing, or counted before it can be read.
// params:  none
// returns: epoch, last (integer); no row where nothing was ever logged
MATCH (l:ChangeLog {id: 'log'})
RETURN l.epoch AS epoch, l.last AS last
