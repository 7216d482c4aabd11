// The groups of entities that are judged to be one, of some of their members.
// params:  ids (list of entity ids)
// returns: id (of the one that stands for the group), merged (ids of the others), label (Person, Organization or Place)
UNWIND $ids AS id
MATCH (n:Entity|MergedEntity {id: id})
WITH DISTINCT coalesce(n.into, n.id) AS id,
  coalesce(n.label, head([label IN labels(n) WHERE label IN ['Person', 'Organization', 'Place']])) AS label
RETURN id, label, COLLECT { MATCH (m:MergedEntity {into: id}) RETURN m.id } AS merged
