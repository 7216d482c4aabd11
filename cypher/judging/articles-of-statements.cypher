// The articles that statements stand in.
// params:  ids (list of statement ids)
// returns: article (id)
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:IN]->(a:Article)
RETURN DISTINCT a.id AS article
