// A statement with what is needed of it and of what it is joined to, put into lists of statements by src/graph/reading/lists. Lists by position,
// since names of properties are most of what would have to be decoded; days as text, since the driver would make objects of them; one text
// for all selections, since the database plans each text.
// Variables: statement. Parameters: needs ({statement, speaker, about, article, outlet, whose: list of properties, or null for
// what is not read; articleId: boolean}).

//# statement
[
  [property IN $needs.statement | CASE property WHEN 'saidOn' THEN toString(statement.saidOn) ELSE statement[property] END],
  CASE WHEN $needs.speaker IS NULL THEN null ELSE head(COLLECT {
    MATCH (speaker)-[:SAID]->(statement)
    RETURN [speaker:Outlet, [property IN $needs.speaker | speaker[property]]] ORDER BY speaker.id LIMIT 1
  }) END,
  CASE WHEN $needs.about IS NULL THEN null ELSE COLLECT {
    MATCH (statement)-[about:ABOUT]->(entity:Entity)
    RETURN [entity:Outlet, [property IN $needs.about | entity[property]]] ORDER BY about.spans[0], entity.id
  } END,
  CASE WHEN $needs.article IS NULL THEN null ELSE head(COLLECT {
    MATCH (statement)-[:IN]->(article:Article)
    RETURN [
      [property IN $needs.article | CASE property WHEN 'publishedOn' THEN toString(article.publishedOn) ELSE article[property] END],
      CASE WHEN $needs.outlet IS NULL THEN null ELSE head(COLLECT {
        MATCH (article)-[:PUBLISHED_BY]->(outlet:Entity)
        RETURN [outlet:Outlet, [property IN $needs.outlet | outlet[property]]] LIMIT 1
      }) END
    ] LIMIT 1
  }) END,
  CASE WHEN $needs.articleId THEN head(COLLECT { MATCH (statement)-[:IN]->(article:Article) RETURN article.id LIMIT 1 }) END
]
