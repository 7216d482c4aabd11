// What hangs in the air: facts without an article, names that nothing tells of, a log that lacks something.
// params:  limit (integer)
// returns: articleId (or the id of the node), message
CALL () {
  MATCH (s:Statement) WHERE COUNT { (s)-[:IN]->(:Article) } <> 1
  RETURN s.id AS articleId, 'a statement that is not in one article' AS message
  UNION ALL
  MATCH (x:AnonymousSource) WHERE NOT EXISTS { (x)-[:SAID|SAID_AS_READ|VIA]-(:Statement) }
  RETURN x.id AS articleId, 'a source without a statement' AS message
  UNION ALL
  MATCH (f:Figure) WHERE COUNT { (f)<-[:CLAIMS]-(:Statement) } <> 1
  RETURN f.id AS articleId, 'a figure that is not claimed by one statement' AS message
  UNION ALL
  MATCH (e:Entity {origin: 'EXTRACTED'})
  WHERE NOT EXISTS { (e)<-[:MENTIONS|PUBLISHED_BY]-(:Article) } AND NOT EXISTS { (e)-[r]-() WHERE r.judgement IS NOT NULL }
  RETURN e.id AS articleId, 'an extracted entity that no article names and no editor' AS message
  UNION ALL
  MATCH (run:ExtractorRun) WHERE NOT EXISTS { (run)<-[:EXTRACTED_BY]-(:Article) }
  RETURN run.id AS articleId, 'an extractor run without articles' AS message
  UNION ALL
  MATCH (a:Article) WHERE COUNT { (a)-[:EXTRACTED_BY]->(:ExtractorRun) } <> 1
  RETURN a.id AS articleId, 'an article that does not say what it was read by' AS message
  UNION ALL
  MATCH (p)-[r:HOLDS_ROLE]->() WHERE r.judgement IS NULL AND NOT EXISTS { MATCH (a:Article) WHERE a.id = r.article }
  RETURN p.id AS articleId, 'a role without an article' AS message
  UNION ALL
  MATCH (a:Article) WHERE a.originalId IS NULL OR COUNT { (a)-[:REPUBLISHES]->() } > 1
    OR a.originalId <> a.id AND NOT EXISTS { (a)-[:REPUBLISHES]->(:Article {originalId: a.originalId}) }
    OR a.originalId = a.id AND EXISTS { (a)-[:REPUBLISHES]->() }
  RETURN a.id AS articleId, 'an article that is not in the story of what it republishes' AS message
  UNION ALL
  MATCH (e:Entity) WHERE e.degree <> COUNT { (e)--() } OR e.degree IS NULL
  RETURN e.id AS articleId, 'an entity whose degree is not the number of its relationships' AS message
  UNION ALL
  MATCH (s:Statement)
  WHERE COUNT { (s)<-[:SAID]-() } > 1 OR s.corrected IS NULL AND EXISTS { (s)-[:SAID_AS_READ|ABOUT_AS_READ]-() }
  RETURN s.id AS articleId, 'a statement with a speaker too many, or kept as read without a correction' AS message
  UNION ALL
  MATCH (s:Statement)-[r:SAID|ABOUT]-(x) WHERE coalesce(r.newest, '') <> x.id + ' ' + s.newest
  RETURN s.id AS articleId, 'a statement that is not where it belongs in the list of its speaker or of whom it is about' AS message
  UNION ALL
  MATCH (m:MergedEntity)
  WHERE EXISTS { MATCH (:MergedEntity {id: m.into}) } OR EXISTS { MATCH (:Entity {id: m.id}) }
    OR NOT EXISTS { MATCH (:JudgementSubject {id: m.id})<-[:CONCERNS]-(j:Judgement {kind: 'SAME'}) WHERE j.undoneAt IS NULL }
  RETURN m.id AS articleId, 'a merged entity that another one does not stand for by a decision' AS message
  UNION ALL
  MATCH ()-[r]->() WHERE r.judgement IS NOT NULL AND NOT EXISTS { MATCH (j:Judgement {id: r.judgement}) WHERE j.undoneAt IS NULL }
  RETURN r.judgement AS articleId, 'a relationship of a decision that does not stand' AS message
  UNION ALL
  MATCH (c:Change) WHERE c.sequence > 1 AND NOT EXISTS { MATCH (before:Change {sequence: c.sequence - 1}) }
  RETURN c.id AS articleId, 'a change that the log has nothing before' AS message
  UNION ALL
  MATCH (l:ChangeLog)
  WHERE NOT EXISTS { MATCH (c:Change {sequence: l.last}) } OR EXISTS { MATCH (c:Change) WHERE c.sequence > l.last }
  RETURN l.id AS articleId, 'a log that does not end with its last change' AS message
}
RETURN articleId, message LIMIT $limit
