// Lists are read in the order of an index instead of being sorted whole.
CREATE INDEX statement_newest IF NOT EXISTS FOR (n:Statement) ON (n.newest);
CREATE INDEX statement_oldest IF NOT EXISTS FOR (n:Statement) ON (n.oldest);
CREATE INDEX statement_confidence IF NOT EXISTS FOR (n:Statement) ON (n.confidence);
CREATE INDEX article_newest IF NOT EXISTS FOR (n:Article) ON (n.newest);
CREATE INDEX article_oldest IF NOT EXISTS FOR (n:Article) ON (n.oldest);
CREATE INDEX person_degree IF NOT EXISTS FOR (n:Person) ON (n.degree);
CREATE INDEX organization_degree IF NOT EXISTS FOR (n:Organization) ON (n.degree);
CREATE INDEX place_degree IF NOT EXISTS FOR (n:Place) ON (n.degree);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
// What was written before has no keys to be ordered by (src/graph/writing/order-keys.ts).
MATCH (a:Article) WHERE a.newest IS NULL
WITH a, a.publishedOn.year * 10000 + a.publishedOn.month * 100 + a.publishedOn.day AS day
SET a.newest = right('00000000' + toString(99999999 - coalesce(day, 0)), 8) + ' ' + a.id,
  a.oldest = right('00000000' + toString(coalesce(day, 99999999)), 8) + ' ' + a.id;
MATCH (s:Statement)-[:IN]->(a:Article) WHERE s.newest IS NULL
WITH s, coalesce(s.saidOn, a.publishedOn) AS day, a.id + ' ' + right('0000000' + toString(s.sequence), 7) AS place
WITH s, day, place, day.year * 10000 + day.month * 100 + day.day AS number
SET s.day = day,
  s.newest = right('00000000' + toString(99999999 - coalesce(number, 0)), 8) + ' ' + place,
  s.oldest = right('00000000' + toString(coalesce(number, 99999999)), 8) + ' ' + place;
