// How much the graph holds.
// params:  none
// returns: articles, statements, persons, organizations, places, anonymousSources, figures, topics, extractorRuns, relationships
RETURN COUNT { (:Article) } AS articles,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Person) } AS persons,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Place) } AS places,
  COUNT { (:AnonymousSource) } AS anonymousSources,
  COUNT { (:Figure) } AS figures,
  COUNT { (:Topic) } AS topics,
  COUNT { (:ExtractorRun) } AS extractorRuns,
  COUNT { ()-->() } AS relationships
