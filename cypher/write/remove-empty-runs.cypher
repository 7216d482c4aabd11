// Removes extractor runs that no article was read by any more.
// params:  ids (list of run ids)
// returns: nothing
UNWIND $ids AS id
MATCH (run:ExtractorRun {id: id})
WHERE NOT EXISTS { (run)<-[:EXTRACTED_BY]-() }
DELETE run
