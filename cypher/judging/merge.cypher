// Makes entities stand behind others: they leave all lists and look-ups, and of an extracted one nothing stays but the identifier.
// params:  entities (list of {id, into, label})
// returns: nothing
UNWIND $entities AS row
CALL (row) {
  MATCH (e:Entity {id: row.id})
  SET e.label = row.label, e.isOutlet = e:Outlet
  REMOVE e:Entity:Person:Organization:Place:Outlet
  SET e:MergedEntity, e.aliases = null, e.nameKeys = null, e.soundKeys = null, e.degree = null
  WITH e WHERE e.origin = 'EXTRACTED'
  SET e = {id: e.id, origin: e.origin, label: e.label}
}
// One that no article names at present is there nevertheless, to lead to the one that stands for it.
MERGE (m:MergedEntity {id: row.id})
SET m.into = row.into, m.label = row.label, m.origin = coalesce(m.origin, 'EXTRACTED'),
  m.caption = coalesce(m.caption, m.id), m.captionLatin = coalesce(m.captionLatin, m.id)
