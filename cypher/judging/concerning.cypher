// What editors have decided about articles that were just written: about their statements, and about whom they name.
// params:  articles (list of article ids), entities (list of the ids of whom they name), new (those of them that are new)
// returns: statements (ids), splits (list of {entity, into, label, articles}), merged (ids of entities), named (ids of entities that go by further names)
RETURN
  COLLECT {
    UNWIND $articles AS article
    MATCH (:Article {id: article})<-[:IN]-(s:Statement)
    MATCH (:JudgementSubject {id: s.id})
    RETURN s.id AS id
    UNION
    // Corrections wait for those whom they name.
    UNWIND $new AS entity
    MATCH (:JudgementSubject {id: entity})<-[:CONCERNS]-(j:Judgement {kind: 'CORRECT'}) WHERE j.undoneAt IS NULL
    RETURN j.subjects[0] AS id
  } AS statements,
  COLLECT {
    UNWIND $entities AS entity
    MATCH (:JudgementSubject {id: entity})<-[:CONCERNS]-(j:Judgement {kind: 'SPLIT'})
    WHERE j.undoneAt IS NULL AND j.subjects[0] = entity AND any(article IN j.articles WHERE article IN $articles)
    RETURN {entity: entity, into: j.entity, label: j.label, articles: [article IN j.articles WHERE article IN $articles]}
  } AS splits,
  COLLECT { UNWIND $entities AS entity MATCH (m:MergedEntity {id: entity}) RETURN m.id } AS merged,
  COLLECT {
    UNWIND $entities AS entity
    MATCH (:JudgementSubject {id: entity})<-[:CONCERNS]-(j:Judgement) WHERE j.kind IN ['ALIAS', 'SAME'] AND j.undoneAt IS NULL
    RETURN DISTINCT entity
  } AS named
