// The stories that articles tell: near-identical articles, and what each was copied from.
// params:  ids (list of article ids), limit (integer: of the articles of one story)
// returns: id, original (article), size, articles (list of articles, the earliest first), republishes ({article, resemblance} or null)
UNWIND $ids AS id
MATCH (asked:Article {id: id})
MATCH (first:Article {id: asked.originalId})
RETURN id,
  first {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies, label: 'Article',
    outlet: head(COLLECT {
      MATCH (first)-[:PUBLISHED_BY]->(o:Entity)
      RETURN o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)} LIMIT 1
    })} AS original,
  COUNT { (a:Article) WHERE a.originalId = asked.originalId } AS size,
  COLLECT {
    MATCH (a:Article) WHERE a.originalId = asked.originalId
    WITH a ORDER BY a.publishedOn, a.id LIMIT $limit
    RETURN a {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies, label: 'Article',
    outlet: head(COLLECT {
      MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
      RETURN o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)} LIMIT 1
    })}
  } AS articles,
  head(COLLECT {
    MATCH (asked)-[r:REPUBLISHES]->(a:Article)
    RETURN {resemblance: r.resemblance, article: a {.id, .title, .lang, .publishedOn, .url, .sha256, .ingestedAt, .extractor, .author, .translator, .notes, .agencies, label: 'Article',
    outlet: head(COLLECT {
      MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
      RETURN o {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(o)} LIMIT 1
    })}}
  }) AS republishes
