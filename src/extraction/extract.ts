import type { Extraction, Remark, Statement, TextDocument } from '../model/index.js';
import { findAffiliations } from './affiliations.js';
import { findEntities } from './entities/index.js';
import { findFigures } from './figures/index.js';
import type { Knowledge } from './knowledge.js';
import { findStatements } from './statements/index.js';
import { findTopics } from './topics/index.js';

/**
 * Everything that one article says: whom it names, who said what about whom. Pure and deterministic; of a document in no handled language
 * nothing is extracted.
 */
export function extract(document: TextDocument, knowledge: Knowledge): Extraction {
  if (document.lang === null) {
    return {
      document,
      entities: [],
      statements: [],
      roles: [],
      figures: [],
      topics: [],
      affiliations: [],
      remarks: document.remarks,
    };
  }
  const found = findEntities(document, knowledge);
  const { speech } = knowledge.lexicons[document.lang];
  const statements = findStatements(document, found, speech);
  const figures = findFigures({ document, statements, mentions: found.mentions }, knowledge.figures[document.lang]);
  const topics = findTopics(document, statements, knowledge.topics[document.lang]);
  const affiliations = findAffiliations({ document, found, statements }, speech);
  const remarks = [...document.remarks, ...statements.filter(({ speaker }) => speaker === null).map(toRemark)];
  return { document, entities: found.entities, statements, roles: found.roles, figures, topics, affiliations, remarks };
}

function toRemark({ text, cue, content }: Statement): Remark {
  const at = cue ?? content[0]!;
  return {
    code: 'statement-without-speaker',
    message: `Nobody can be named as the speaker of the statement at offset ${at.start}: ${text.slice(0, 60)}`,
    at,
  };
}
