// Lists of people, organizations and places, put together by src/graph/reading/lists like those of statements.
// Variables: of (one of the lists that are read together), entity.

//# page
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, entity, {keys}
  WHERE {conditions}
  WITH entity, {names} ORDER BY {order} LIMIT $limit
  RETURN collect({
    row: entity {.id, .name, .nameAr, .nameEn, .aliases, .origin, .kind, .degree, .location, labels: labels(entity)},
    position: [{position}]
  }) AS rows
}
RETURN list, rows

//# facet kinds
WITH entity, entity.kind AS value WHERE value IS NOT NULL
//# facet origins
WITH entity, entity.origin AS value

// Their conditions, which hold for all that is looked for, let an index give the order.
//# start Person
MATCH (entity:Person) WHERE {ordered}
//# start Organization
MATCH (entity:Organization) WHERE {ordered}
//# start Place
MATCH (entity:Place) WHERE {ordered}

//# order DEGREE descending
entity.degree
//# order NAME ascending
entity.name
//# order ID ascending
entity.id
