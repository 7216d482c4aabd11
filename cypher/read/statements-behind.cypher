// How many statements entities made and how many are about them, of those that read/speaker-about-pairs looks at.
// params:  ids (list of entity ids), about (id of an entity, or null), topic (id of a topic, or null), from, to (ISO dates or null)
// returns: id, said, about (integers)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  COUNT {
    MATCH (e)-[:SAID]->(s:Statement)
    WHERE EXISTS { (s)-[:ABOUT]->(other:Entity) WHERE other <> e }
      AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(:Entity {id: $about}) })
      AND ($topic IS NULL OR EXISTS { (s)-[:ON]->(:Topic {id: $topic}) })
      AND ($from IS NULL OR s.day >= date($from)) AND ($to IS NULL OR s.day <= date($to)) AND s.status <> 'REJECTED'
  } AS said,
  COUNT {
    MATCH (e)<-[:ABOUT]-(s:Statement)
    WHERE EXISTS { (s)<-[:SAID]-(other:Entity) WHERE other <> e }
      AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(:Entity {id: $about}) })
      AND ($topic IS NULL OR EXISTS { (s)-[:ON]->(:Topic {id: $topic}) })
      AND ($from IS NULL OR s.day >= date($from)) AND ($to IS NULL OR s.day <= date($to)) AND s.status <> 'REJECTED'
  } AS about
