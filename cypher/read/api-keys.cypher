// Every API key by name, also those that have expired or are revoked.
// params:  none
// returns: name, role, hash, createdAt, expiresAt, revokedAt, lastUsedAt (milliseconds since 1970 or null)
MATCH (k:ApiKey)
RETURN k.name AS name, k.role AS role, k.hash AS hash, k.createdAt.epochMillis AS createdAt, k.expiresAt.epochMillis AS expiresAt,
  k.revokedAt.epochMillis AS revokedAt, k.lastUsedAt.epochMillis AS lastUsedAt
ORDER BY name
