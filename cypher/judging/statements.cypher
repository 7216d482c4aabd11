// Statements with what the extractor read, and the decisions about them that stand, the earliest first.
// params:  ids (list of statement ids)
// returns: id, articleId, publishedOn, sequence, mode and saidOn (as read), corrected (list of fields), judgements (list of {id, kind, mode,
//          saidOn, speaker, about}), entities (ids of those who said it or whom it is about, now or as read)
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:IN]->(a:Article)
WITH s, a, coalesce(s.corrected, []) AS corrected
RETURN s.id AS id, a.id AS articleId, a.publishedOn AS publishedOn, s.sequence AS sequence, corrected,
  CASE WHEN 'mode' IN corrected THEN s.modeAsRead ELSE s.mode END AS mode,
  CASE WHEN 'saidOn' IN corrected THEN s.saidOnAsRead ELSE s.saidOn END AS saidOn,
  COLLECT {
    MATCH (:JudgementSubject {id: s.id})<-[:CONCERNS]-(j:Judgement)
    WHERE j.undoneAt IS NULL AND j.kind IN ['CONFIRM', 'REJECT', 'CORRECT']
    WITH j ORDER BY j.newest DESC
    RETURN j {.id, .kind, .mode, .saidOn, .speaker, .about}
  } AS judgements,
  COLLECT { MATCH (s)-[:SAID|ABOUT|SAID_AS_READ|ABOUT_AS_READ]-(e:Entity) RETURN DISTINCT e.id } AS entities
