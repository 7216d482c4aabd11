// Whom articles mention, the most mentioned first.
// params:  ids (list of article ids)
// returns: id, mentions (list of {entity, count})
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, COLLECT {
  MATCH (a)-[mentions:MENTIONS]->(e:Entity)
  RETURN {
    entity: e {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(e)},
    count: mentions.count
  } ORDER BY mentions.count DESC, e.id
} AS mentions
