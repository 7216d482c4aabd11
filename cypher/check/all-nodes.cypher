// Every node but locks, the log, decisions, and those that record the schema and who may use the API.
// params:  none
// returns: labels, properties
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:WriteLock AND NOT n:Change AND NOT n:ChangeLog AND NOT n:ApiKey
  AND NOT n:Judgement AND NOT n:JudgementSubject
RETURN labels(n) AS labels, properties(n) AS properties
