// Names by what they sound like, for proposals where nobody has the name that was asked for: each word of the property is one term.
// Entities that were written before have it when they are written again.
CREATE FULLTEXT INDEX entity_sounds IF NOT EXISTS FOR (n:Entity) ON EACH [n.soundKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
