// Who said statements, about whom, to whom, and who passed them on.
// params:  ids (list of statement ids), parts (list of speaker, about, addressedTo and via: what is read; the rest is null or empty)
// returns: id, speaker ({source, start, end} or null; where the speaker is only implied the span is that of the cue),
//          about (list of entities in text order), addressedTo (list of entities),
//          via (list of {source, start, end}, nearest to the article first)
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id,
  head(COLLECT {
    MATCH (x)-[said:SAID]->(s) WHERE 'speaker' IN $parts
    RETURN {
      source: x {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, .description, labels: labels(x)},
      start: coalesce(said.sourceStart, said.cueStart),
      end: coalesce(said.sourceEnd, said.cueEnd)
    } ORDER BY x.id LIMIT 1
  }) AS speaker,
  COLLECT {
    MATCH (s)-[about:ABOUT]->(x:Entity) WHERE 'about' IN $parts
    RETURN x {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(x)}
    ORDER BY about.spans[0], x.id
  } AS about,
  COLLECT {
    MATCH (s)-[addressed:ADDRESSED_TO]->(x:Entity) WHERE 'addressedTo' IN $parts
    RETURN x {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(x)}
    ORDER BY addressed.spans[0], x.id
  } AS addressedTo,
  COLLECT {
    MATCH (s)-[via:VIA]->(x) WHERE 'via' IN $parts
    RETURN {
      source: x {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, .description, labels: labels(x)},
      start: via.start,
      end: via.end
    } ORDER BY via.position, x.id
  } AS via
