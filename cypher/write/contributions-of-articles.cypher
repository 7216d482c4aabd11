// What articles have contributed to entities, to be known before it is removed.
// params:  ids (list of article ids)
// returns: entity (its id), label (Person, Organization or Place), name, names, kind, gender, isOutlet
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS|PUBLISHED_BY]->(e:Entity)
RETURN e.id AS entity, head([label IN labels(e) WHERE label IN ['Person', 'Organization', 'Place']]) AS label,
  r.name AS name, coalesce(r.names, [r.name]) AS names, r.kind AS kind, r.gender AS gender,
  type(r) = 'PUBLISHED_BY' OR coalesce(r.isOutlet, false) AS isOutlet
