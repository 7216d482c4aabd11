// Records that a migration has been applied.
// params:  version (integer), name, checksum
// returns: nothing
MERGE (m:Migration {version: $version})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
