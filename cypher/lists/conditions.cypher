// Conditions that src/graph/reading/lists puts into lists. A part begins with a line "//# kind name"; $value is what it compares
// with, {where} a condition on what it leads to, {property} one of the properties that reading/lists/conditions.ts names.

//# any equals
{property} = $value
//# any in
{property} IN $value
//# any contains
toLower({property}) CONTAINS toLower($value)
//# any startsWith
toLower({property}) STARTS WITH toLower($value)
//# any endsWith
toLower({property}) ENDS WITH toLower($value)
//# any exists
({property} IS NOT NULL) = $value
//# any min
{property} >= $value
//# any max
{property} <= $value
//# any on
{property} = date($value)
//# any from
{property} >= date($value)
//# any to
{property} <= date($value)

//# statement standing
statement.status <> 'REJECTED'
//# statement speaker
EXISTS { (statement)<-[:SAID]-(source) WHERE source.id = $value }
//# statement about
EXISTS { (statement)-[:ABOUT]->(entity) WHERE entity.id = $value }
//# statement via
EXISTS { (statement)-[:VIA]->(source) WHERE source.id = $value }
//# statement addressedTo
EXISTS { (statement)-[:ADDRESSED_TO]->(entity) WHERE entity.id = $value }
//# statement article
EXISTS { (statement)-[:IN]->(article) WHERE article.id = $value }
//# statement outlet
EXISTS { (statement)-[:IN]->(article)-[:PUBLISHED_BY]->(entity) WHERE entity.id = $value }
//# statement topic
EXISTS { (statement)-[:ON]->(topic) WHERE topic.id = $value }
//# statement speakerWhere entity
EXISTS { (statement)<-[:SAID]-(entity) WHERE {where} }
//# statement aboutWhere entity
EXISTS { (statement)-[:ABOUT]->(entity) WHERE {where} }
//# statement viaWhere entity
EXISTS { (statement)-[:VIA]->(entity) WHERE {where} }
//# statement articleWhere article
EXISTS { (statement)-[:IN]->(article) WHERE {where} }
//# statement figureWhere figure
EXISTS { (statement)-[:CLAIMS]->(figure) WHERE {where} }

//# entity label
any(label IN labels(entity) WHERE label IN $value)
//# entity nameEquals
$value IN entity.nameKeys
//# entity nameIn
any(key IN entity.nameKeys WHERE key IN $value)
//# entity nameContains
any(key IN entity.nameKeys WHERE key CONTAINS $value)
//# entity nameStartsWith
any(key IN entity.nameKeys WHERE key STARTS WITH $value)
//# entity isOutlet
(entity:Outlet) = $value
//# entity memberOf
EXISTS { (entity)-[:MEMBER_OF]->(other) WHERE other.id = $value }
//# entity partOf
EXISTS { (entity)-[:PART_OF]->(other) WHERE other.id = $value }
//# entity alliedWith
EXISTS { (entity)-[:ALLIED_WITH]-(other) WHERE other.id = $value }
//# entity locatedIn
EXISTS { (entity)-[:LOCATED_IN*1..4]->(other) WHERE other.id = $value }
//# entity said statement
EXISTS { (entity)-[:SAID]->(statement) WHERE {where} }
//# entity spokenOf statement
EXISTS { (entity)<-[:ABOUT]-(statement) WHERE {where} }
//# entity mentionedIn article
EXISTS { (entity)<-[:MENTIONS]-(article) WHERE {where} }
//# entity role role
EXISTS { (entity)-[role:HOLDS_ROLE]->(holder) WHERE {where} }

//# role in
holder.id = $value
//# role title
(toLower(role.title) CONTAINS toLower($value) OR toLower(role.titleEn) CONTAINS toLower($value))

//# article outlet
EXISTS { (article)-[:PUBLISHED_BY]->(entity) WHERE entity.id = $value }
//# article mentions
EXISTS { (article)-[:MENTIONS]->(entity) WHERE entity.id = $value }
//# article mentionsWhere entity
EXISTS { (article)-[:MENTIONS]->(entity) WHERE {where} }
//# article statementWhere statement
EXISTS { (article)<-[:IN]-(statement) WHERE {where} }
//# article agency
any(agency IN article.agencies WHERE agency IN $value)
//# article isCopy
(article.originalId <> article.id) = $value

//# figure atLeast
coalesce(figure.high, figure.low) >= $value
//# figure atMost
coalesce(figure.low, figure.high) <= $value
