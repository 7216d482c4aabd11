// The topics that statements are on, by their first term in the text.
// params:  ids (list of statement ids)
// returns: id, topics (list)
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, COLLECT {
  MATCH (s)-[on:ON]->(t:Topic)
  RETURN t {.id, .name, .nameEn, .terms, statementCount: COUNT { (t)<-[:ON]-() }, label: 'Topic'} ORDER BY on.spans[0], t.id
} AS topics
