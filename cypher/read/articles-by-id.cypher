// Articles by identifier, with their outlet and without their text.
// params:  ids (list of article ids)
// returns: article
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies, label: 'Article',
  outlet: head(COLLECT {
    MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
    RETURN o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)} LIMIT 1
  })} AS article
