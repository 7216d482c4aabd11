// The record of what editors have decided, the latest first.
// params:  subject (id of something that is decided about, or null), by (or null), kinds (list), from, to (ISO dates or null), isUndone
//          (boolean or null), limit (integer), after (position, or null)
// returns: judgement, position
CALL () {
  WITH * WHERE $subject IS NOT NULL
  MATCH (:JudgementSubject {id: $subject})<-[:CONCERNS]-(j:Judgement)
  RETURN j
  UNION ALL
  WITH * WHERE $subject IS NULL
  MATCH (j:Judgement) WHERE j.newest > coalesce($after, '')
  RETURN j
}
WITH j
WHERE j.newest > coalesce($after, '') AND j.kind IN $kinds AND ($by IS NULL OR j.by = $by)
  AND ($isUndone IS NULL OR (j.undoneAt IS NOT NULL) = $isUndone)
  AND ($from IS NULL OR date(j.at) >= date($from)) AND ($to IS NULL OR date(j.at) <= date($to))
WITH j ORDER BY j.newest LIMIT $limit
RETURN properties(j) AS judgement, [j.newest] AS position
ORDER BY j.newest
