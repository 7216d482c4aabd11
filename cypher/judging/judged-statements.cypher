// The statements of articles that an editor has ever decided something about.
// params:  articles (list of article ids)
// returns: id
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(s:Statement)
MATCH (:JudgementSubject {id: s.id})
RETURN s.id AS id
