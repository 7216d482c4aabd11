// How many entries of some kinds the log has.
// params:  kinds (list of string), limit (integer: no more are counted)
// returns: count
MATCH (c:Change) WHERE c.kind IN $kinds
WITH c LIMIT $limit
RETURN count(c) AS count
