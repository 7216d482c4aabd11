// How many decisions read/judgements has in all.
// params:  subject (id of something that is decided about, or null), by (or null), kinds (list), from, to (ISO dates or null), isUndone
//          (boolean or null), limit (integer: counts no further)
// returns: count
CALL () {
  WITH * WHERE $subject IS NOT NULL
  MATCH (:JudgementSubject {id: $subject})<-[:CONCERNS]-(j:Judgement)
  RETURN j
  UNION ALL
  WITH * WHERE $subject IS NULL
  MATCH (j:Judgement)
  RETURN j
}
WITH j
WHERE j.kind IN $kinds AND ($by IS NULL OR j.by = $by)
  AND ($isUndone IS NULL OR (j.undoneAt IS NOT NULL) = $isUndone)
  AND ($from IS NULL OR date(j.at) >= date($from)) AND ($to IS NULL OR date(j.at) <= date($to))
WITH j LIMIT $limit
RETURN count(j) AS count
