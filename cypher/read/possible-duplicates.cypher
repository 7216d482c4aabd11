// Entities with names like those of others, but those that an editor has judged different.
// params:  entities (list of {id, label: Person, Organization or Place, keys: Lucene query for the whole folded names, sounds: Lucene query for what they
//          sound like, or null, words: Lucene query for words like theirs}), limit (integer: of the hits of each index for each entity)
// returns: id (of an entity of the list), others (list of entities, the most alike first)
UNWIND $entities AS wanted
WITH wanted, [wanted.id] + COLLECT { MATCH (m:MergedEntity {into: wanted.id}) RETURN m.id } AS members
CALL (wanted, members) {
  CALL (wanted) {
    CALL db.index.fulltext.queryNodes('entity_name_keys', wanted.keys, {limit: $limit}) YIELD node, score
    RETURN node, score + 200 AS score
    UNION ALL
    WITH * WHERE wanted.sounds IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_sounds', wanted.sounds, {limit: $limit}) YIELD node, score
    RETURN node, score + 100 AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_names', wanted.words, {limit: $limit}) YIELD node, score
    RETURN node, score
  }
  WITH wanted, members, node, max(score) AS score
  WHERE node.id <> wanted.id AND wanted.label IN labels(node) AND NOT EXISTS {
    MATCH (mine:JudgementSubject)<-[:CONCERNS]-(j:Judgement {kind: 'DIFFERENT'})-[:CONCERNS]->(other:JudgementSubject)
    WHERE mine.id IN members AND j.undoneAt IS NULL
      AND (other.id = node.id OR EXISTS { MATCH (:MergedEntity {id: other.id, into: node.id}) })
  }
  WITH node, score ORDER BY score DESC, node.id LIMIT $limit
  RETURN collect(node {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(node)}) AS others
}
RETURN wanted.id AS id, others
