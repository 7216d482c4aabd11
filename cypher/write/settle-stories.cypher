// Brings up to date which article is the first of the story, for articles and everything that was copied from them.
// params:  ids (list of article ids)
// returns: nothing
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:REPUBLISHES*0..]-(copy:Article)
WITH DISTINCT copy
MATCH (copy)-[:REPUBLISHES*0..]->(first:Article) WHERE NOT EXISTS { (first)-[:REPUBLISHES]->() }
SET copy.originalId = first.id
