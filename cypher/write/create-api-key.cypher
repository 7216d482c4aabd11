// Makes an API key, unless one has that name.
// params:  name, role (READER, EDITOR or ADMIN), hash (SHA-256 of the key in hexadecimal), expiresAt (ISO 8601 or null)
// returns: created (boolean)
MERGE (k:ApiKey {name: $name})
ON CREATE SET k.role = $role, k.hash = $hash, k.createdAt = datetime(), k.expiresAt = datetime($expiresAt)
RETURN k.hash = $hash AS created
