// Articles whose fingerprints share a band with those of given articles.
// params:  ids (list of article ids), limit (integer)
// returns: article ({id, publishedOn, agencies, fingerprint}), others (list of the same, with held: {original, resemblance} as
//          the article republishes by now, null for none)
UNWIND $ids AS id
MATCH (a:Article {id: id}) WHERE a.fingerprint IS NOT NULL
RETURN a {.id, .publishedOn, .agencies, .fingerprint} AS article, COLLECT {
  CALL db.index.fulltext.queryNodes('article_fingerprint', a.fingerprint, {limit: $limit}) YIELD node
  WHERE node <> a
  OPTIONAL MATCH (node)-[r:REPUBLISHES]->(original)
  RETURN node {.id, .publishedOn, .agencies, .fingerprint,
    held: CASE WHEN r IS NOT NULL THEN {original: original {.id, .publishedOn}, resemblance: r.resemblance} END}
} AS others
