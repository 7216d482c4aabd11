// What somebody who knows Cypher well writes for the six questions: one statement each, one row with one value back, sorted and limited
// before anything is expanded. The floor runs these, and so does the hand-written resolver.

const PERSON_WITH_NEWEST = `
MATCH (p:Person {id: $id})
RETURN p {.id, .nameAr, .nameEn, statements: COLLECT {
  MATCH (p)-[:SAID]->(s:Statement)
  WITH s ORDER BY s.newest LIMIT 20
  RETURN s {.id, .text, .mode, saidOn: toString(s.saidOn),
    about: [(s)-[:ABOUT]->(e) | e {.id, .nameAr, .nameEn, __typename: head([l IN labels(e) WHERE l IN ['Person', 'Organization', 'Place']])}],
    article: head([(s)-[:IN]->(a) | a {.id, .title}])}
}} AS value`;

const WHO_SAID_WHAT = `
MATCH (speaker:Person {id: $speaker}) MATCH (about:Organization {id: $about})
WITH speaker, about, COUNT { (speaker)-[:SAID]->() } AS said, COUNT { ()-[:ABOUT]->(about) } AS told
CALL (speaker, about, said, told) {
  WITH * WHERE said <= told MATCH (speaker)-[:SAID]->(s) WHERE EXISTS { (s)-[:ABOUT]->(about) } RETURN s
  UNION ALL
  WITH * WHERE said > told MATCH (s)-[:ABOUT]->(about) WHERE EXISTS { (speaker)-[:SAID]->(s) } RETURN s
}
WITH s ORDER BY s.newest LIMIT 20
RETURN collect(s {.id, .text, .mode, saidOn: toString(s.saidOn), article: head([(s)-[:IN]->(a) | a {.id, .title}])}) AS value`;

// As many hits as isnad looks at at most, since articles are in the index as well.
const SEARCH = `
CALL db.index.fulltext.queryNodes('statement_text', $phrase, {limit: 1000}) YIELD node AS s, score
WHERE s:Statement
WITH s, score ORDER BY score DESC, s.id LIMIT 20
RETURN collect({score: score, node: s {.id, .text, saidOn: toString(s.saidOn),
  speaker: head([(s)<-[:SAID]-(e) | e {.id, .name, __typename: head([l IN labels(e) WHERE l IN ['Person', 'Organization', 'Place']])}])}}) AS value`;

export const NEIGHBORHOOD = `
MATCH (middle:Person {id: $id})
CALL (middle) {
  MATCH (middle)-[:SAID|ABOUT]-(n)
  WITH DISTINCT n ORDER BY coalesce(n.degree, 0) DESC, n.id LIMIT 101
  RETURN collect(n) AS near
}
CALL (middle, near) {
  UNWIND CASE WHEN size(near) <= 100 THEN near ELSE [] END AS between
  MATCH (between)-[:SAID|ABOUT]-(n) WHERE n <> middle AND NOT n IN near
  WITH DISTINCT n ORDER BY coalesce(n.degree, 0) DESC, n.id LIMIT 101
  RETURN collect(n) AS far
}
WITH [middle] + (near + far)[..100] AS kept
RETURN {
  nodes: [n IN kept | n {.id, .name, .text, __typename: head([l IN labels(n) WHERE l IN ['Person', 'Organization', 'Place', 'Statement']])}],
  edges: COLLECT {
    UNWIND kept AS s WITH s, kept WHERE s:Statement
    MATCH (s)-[r:SAID|ABOUT]-(m) WHERE m IN kept
    RETURN {type: type(r), from: startNode(r).id, to: endNode(r).id}
  }
} AS value`;

const PEOPLE_WITH_NEWEST = `
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN collect(p {.id, .nameAr, .nameEn, statements: COLLECT {
  MATCH (p)-[:SAID]->(s:Statement)
  WITH s ORDER BY s.newest LIMIT 5
  RETURN s {.id, .text, .mode, saidOn: toString(s.saidOn)}
}}) AS value`;

export const SHORTEST_PATH = `
MATCH (a:Person {id: $from}) MATCH (b:Person {id: $to})
MATCH path = shortestPath((a)-[:SAID|ABOUT|HOLDS_ROLE*..4]-(b))
RETURN [n IN nodes(path) | n.id] AS value`;

/** By the name of the question. */
export const CYPHER = {
  person: PERSON_WITH_NEWEST,
  whoSaidWhat: WHO_SAID_WHAT,
  search: SEARCH,
  neighborhood: NEIGHBORHOOD,
  people: PEOPLE_WITH_NEWEST,
  path: SHORTEST_PATH,
};
