// All topics, those with most statements first.
// params:  none
// returns: topic
MATCH (t:Topic)
WITH t, COUNT { (t)<-[:ON]-() } AS statementCount
ORDER BY statementCount DESC, t.id
RETURN t {.id, .name, .nameEn, .terms, statementCount: statementCount, label: 'Topic'} AS topic
