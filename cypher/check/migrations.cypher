// The migrations that have been applied.
// params:  none
// returns: version, name, checksum, appliedAt, in order
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum, m.appliedAt AS appliedAt
ORDER BY version
