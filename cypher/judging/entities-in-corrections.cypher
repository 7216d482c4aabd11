// The entities that editors have brought into statements of articles.
// params:  ids (list of article ids)
// returns: entity (its id), label (Person, Organization or Place)
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(s:Statement) WHERE s.corrected IS NOT NULL
MATCH (s)-[r:SAID|ABOUT]-(e:Entity) WHERE r.judgement IS NOT NULL
RETURN DISTINCT e.id AS entity, head([label IN labels(e) WHERE label IN ['Person', 'Organization', 'Place']]) AS label
