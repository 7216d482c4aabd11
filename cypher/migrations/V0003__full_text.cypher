// Search in text and by name. The arabic analyzer folds letters, drops diacritics and the article and takes light stems; Latin words
// it only makes lower case.
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS FOR (n:Statement|Article) ON EACH [n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameAr, n.nameEn, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
// The whole comparison key of a name is one term: exact look-up whatever the spelling, which a range index over a list cannot do.
CREATE FULLTEXT INDEX entity_name_keys IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
