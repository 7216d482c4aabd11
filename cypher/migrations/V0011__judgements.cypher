// What editors decide: each decision once, and by what it is about.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_subject_id IF NOT EXISTS FOR (n:JudgementSubject) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_newest IF NOT EXISTS FOR (n:Judgement) ON (n.newest);
// Entities that an editor judged to be the same as another one, by their own identifier and by the one that stands for them.
CREATE CONSTRAINT merged_entity_id IF NOT EXISTS FOR (n:MergedEntity) REQUIRE n.id IS UNIQUE;
CREATE INDEX merged_entity_into IF NOT EXISTS FOR (n:MergedEntity) ON (n.into);
// Names of the authority file, apart from those that editors add.
MATCH (e:Entity {origin: 'CURATED'}) WHERE e.curatedNames IS NULL SET e.curatedNames = [e.name] + e.aliases;
