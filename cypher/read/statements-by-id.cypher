// Statements by identifier.
// params:  ids (list of statement ids)
// returns: statement
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:IN]->(article:Article)
RETURN s {.id, .text, .mode, .cue, .cueClass, .lang, .saidOn, .sequence, .confidence, .inferred, .status, .rule, .spans,
  corrected: coalesce(s.corrected, []), articleId: article.id, label: 'Statement'} AS statement
