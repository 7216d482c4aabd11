// Writes articles, which lock-articles has made, with their outlets and the run that read them.
// params:  articles (list of {id, properties, publishedOn, outletId, outletName}, the last three may be null), run
//          ({id, version, digest, caption, captionLatin})
// returns: nothing
MERGE (run:ExtractorRun {id: $run.id})
ON CREATE SET run += $run
WITH run
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a += row.properties, a.publishedOn = date(row.publishedOn), a.ingestedAt = datetime()
CREATE (a)-[:EXTRACTED_BY]->(run)
WITH a, row
MATCH (outlet:Entity|MergedEntity {id: row.outletId})
CREATE (a)-[published:PUBLISHED_BY]->(outlet)
SET published.name = row.outletName
