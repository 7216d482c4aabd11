// How much the graph holds.
// params:  none
// returns: articles, statements, persons, organizations, places, anonymousSources, figures, relationships, firstPublishedOn, lastPublishedOn,
//          lastIngestedAt
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
CALL () { MATCH (n:Person) RETURN count(n) AS persons }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
CALL () { MATCH (n:Place) RETURN count(n) AS places }
CALL () { MATCH (n:AnonymousSource) RETURN count(n) AS anonymousSources }
CALL () { MATCH (n:Figure) RETURN count(n) AS figures }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () {
  MATCH (a:Article)
  RETURN min(a.publishedOn) AS firstPublishedOn, max(a.publishedOn) AS lastPublishedOn, max(a.ingestedAt) AS lastIngestedAt
}
RETURN articles, statements, persons, organizations, places, anonymousSources, figures, relationships, firstPublishedOn, lastPublishedOn,
  lastIngestedAt
