// Makes the properties of statements what editors have decided.
// params:  statements (list of {id, status, corrected (list or null), mode, modeAsRead, saidOn, saidOnAsRead, day (all may be null), newest, oldest})
// returns: nothing
UNWIND $statements AS row
MATCH (s:Statement {id: row.id})
SET s.status = row.status, s.corrected = row.corrected, s.mode = row.mode, s.modeAsRead = row.modeAsRead,
  s.saidOn = date(row.saidOn), s.saidOnAsRead = date(row.saidOnAsRead), s.day = date(row.day), s.newest = row.newest, s.oldest = row.oldest
WITH s
MATCH (s)-[r:SAID|ABOUT]-(x)
SET r.newest = x.id + ' ' + s.newest
