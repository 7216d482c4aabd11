// Notes that an API key was used.
// params:  name
// returns: nothing
MATCH (k:ApiKey {name: $name})
SET k.lastUsedAt = datetime()
