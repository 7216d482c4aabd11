// Lists of statements, put together by src/graph/reading/lists: a start, conditions, an order, and a page, a count or facets.
// A part begins with a line "//# name". $value is what the condition compares with; {start}, {conditions} and the like are filled in.
// Variables: of (one of the lists that are read together), statement. Conditions may use them and no others.
// A page has a parameter more: needs, the properties to read (src/graph/reading/statement-needs.ts), among them those of the entity whose list
// it is, where it begins at a speaker or at whom it is about.

//# page
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, statement, {keys}
  WHERE {conditions}
  WITH statement, {names} ORDER BY {order} LIMIT $limit
  RETURN collect([[{position}], {statement}]) AS rows
}
RETURN list, rows, CASE WHEN $needs.whose IS NULL THEN null ELSE head(COLLECT {
  MATCH (whose:Entity {id: of.values[0]})
  RETURN [whose:Outlet, [property IN $needs.whose | whose[property]]]
}) END AS whose

//# stories
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, statement
  WHERE {conditions}
  WITH statement LIMIT $limit
  MATCH (statement)-[:IN]->(article:Article)
  RETURN count(DISTINCT article.originalId) AS count
}
RETURN list, count

//# facet speakers
MATCH (statement)<-[:SAID]-(source) WITH statement, source.id AS value
//# facet abouts
MATCH (statement)-[:ABOUT]->(entity:Entity) WITH statement, entity.id AS value
//# facet outlets
MATCH (statement)-[:IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity) WITH statement, outlet.id AS value
//# facet topics
MATCH (statement)-[:ON]->(topic:Topic) WITH statement, topic.id AS value
//# facet modes
WITH statement, statement.mode AS value
//# facet cueClasses
WITH statement, statement.cueClass AS value WHERE value IS NOT NULL
//# facet months
WITH statement, left(toString(statement.day), 7) AS value WHERE value IS NOT NULL

//# start all
// The condition, which holds for all that is looked for, lets an index give the order.
MATCH (statement:Statement) WHERE {ordered}
//# start article
MATCH (:Article {id: $value})<-[:IN]-(statement)
//# start words
CALL db.index.fulltext.queryNodes('statement_text', $value) YIELD node
WITH of, node AS statement WHERE statement:Statement
//# start speaker
MATCH (:Entity|AnonymousSource {id: $value})-[:SAID]->(statement)
//# start about
MATCH (:Entity {id: $value})<-[:ABOUT]-(statement)
//# start speaker and about
// From the end with fewer statements, and from each of these to whoever is at the other end: sooner done than asking whether two nodes are joined.
// A statement has one speaker, and is about somebody once.
MATCH (speaker:Entity|AnonymousSource {id: $value})
MATCH (about:Entity {id: $other})
WITH of, speaker, about, COUNT { (speaker)-[:SAID]->() } <= COUNT { (about)<-[:ABOUT]-() } AS fromSpeaker
CALL (speaker, about, fromSpeaker) {
  WITH speaker, about, fromSpeaker WHERE fromSpeaker
  MATCH (speaker)-[:SAID]->(statement)
  WITH about, statement
  MATCH (statement)-[:ABOUT]->(whom) WHERE whom = about
  RETURN statement
  UNION ALL
  WITH speaker, about, fromSpeaker WHERE NOT fromSpeaker
  MATCH (about)<-[:ABOUT]-(statement)
  WITH speaker, statement
  MATCH (who)-[:SAID]->(statement) WHERE who = speaker
  RETURN statement
}
//# start speaker by NEWEST
// From the index of just that list, which gives the order, so that no more is read than is shown.
MATCH ()-[listed:SAID]->(statement) WHERE {ordered}
//# start about by NEWEST
// From the index of just that list, which gives the order, so that no more is read than is shown.
MATCH (statement)-[listed:ABOUT]->() WHERE {ordered}
//# listed NEWEST
listed.newest
//# start topic
MATCH (:Topic {id: $value})<-[:ON]-(statement)
//# start outlet
MATCH (:Entity {id: $value})<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(statement)

//# order NEWEST ascending
statement.newest
//# order OLDEST ascending
statement.oldest
//# order CONFIDENCE descending
statement.confidence
//# order LEAST_CONFIDENT ascending
statement.confidence
//# order ARTICLE ascending
substring(statement.oldest, 9)
