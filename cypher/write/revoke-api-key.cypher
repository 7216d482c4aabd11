// Revokes an API key; one that is revoked stays as it is.
// params:  name
// returns: name; no row where no key has that name
MATCH (k:ApiKey {name: $name})
SET k.revokedAt = coalesce(k.revokedAt, datetime())
RETURN k.name AS name
