// What an entity said, and what is said about it, is read in the order of an index, however much it is. What was written before has no place in it.
MATCH (s:Statement)
CALL (s) {
  MATCH (s)-[r:SAID|ABOUT]-(x)
  SET r.newest = x.id + ' ' + s.newest
} IN TRANSACTIONS OF 1000 ROWS;
CREATE INDEX said_newest IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.newest);
CREATE INDEX about_newest IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.newest);
