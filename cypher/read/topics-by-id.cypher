// Topics by identifier.
// params:  ids (list of topic ids)
// returns: topic
UNWIND $ids AS id
MATCH (t:Topic {id: id})
RETURN t {.id, .name, .nameEn, .terms, statementCount: COUNT { (t)<-[:ON]-() }, label: 'Topic'} AS topic
