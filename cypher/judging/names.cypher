// What entities are called by articles, the authority file and editors, those included that are merged into them.
// params:  ids (list of entity ids)
// returns: id, origin, name, nameAr, nameEn, kind, gender, isOutlet, curatedNames (or null), given (names from editors and of curated entities
//          that are merged into it), told (list of {isOwn: whether it was told of the entity itself, name, names, kind, gender, isOutlet})
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, [e.id] + COLLECT { MATCH (m:MergedEntity {into: e.id}) RETURN m.id } AS members
RETURN e.id AS id, e.origin AS origin, e.name AS name, e.nameAr AS nameAr, e.nameEn AS nameEn, e.kind AS kind, e.gender AS gender,
  e:Outlet AS isOutlet, e.curatedNames AS curatedNames,
  COLLECT {
    UNWIND members AS member
    MATCH (:JudgementSubject {id: member})<-[:CONCERNS]-(j:Judgement {kind: 'ALIAS'}) WHERE j.undoneAt IS NULL
    RETURN j.name AS name
    UNION
    MATCH (m:MergedEntity {into: e.id})
    UNWIND coalesce(m.curatedNames, []) AS name
    RETURN name
  } AS given,
  COLLECT {
    UNWIND members AS member
    MATCH (n:Entity|MergedEntity {id: member})<-[r:MENTIONS|PUBLISHED_BY]-(:Article)
    RETURN DISTINCT {
      isOwn: n = e AND r.endMeant IS NULL, name: r.name, names: coalesce(r.names, [r.name]), kind: r.kind, gender: r.gender,
      isOutlet: type(r) = 'PUBLISHED_BY' OR coalesce(r.isOutlet, false)
    } AS told
  } AS told
