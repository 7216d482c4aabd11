import { articleFromText } from '../../../src/article/index.js';
import { extract } from '../../../src/extraction/extract.js';
import { toKnowledge } from '../../../src/extraction/knowledge.js';
import { lexicons } from '../../../src/lexicon/index.js';
import type { AuthorityEntity, Extraction, Language, Statement } from '../../../src/model/index.js';
import { slice } from '../../../src/model/index.js';
import { toDocument } from '../../../src/text/index.js';

const outlet: AuthorityEntity = {
  id: 'org_ufuq-daily',
  type: 'ORGANIZATION',
  nameAr: 'صحيفة الأفق',
  nameEn: 'Al Ufuq',
  aliases: [],
  kind: 'newspaper',
  isOutlet: true,
  gender: 'F',
  location: null,
};

/** Found in whatever the tests say of the weather. */
const TOPIC = {
  id: 'topic_weather',
  nameAr: 'الطقس',
  nameEn: 'Weather',
  terms: ['طقس', 'مطر', 'أحوال جوية', 'weather'],
};

const knowledge = toKnowledge(lexicons, { entities: [outlet], relations: [], topics: [TOPIC] });

/** The extraction of a text, in a language that is not left to be guessed from a line. */
export function extractText(text: string, lang: Language = 'ar'): Extraction {
  return extract(toDocument(articleFromText(text, { metadata: { lang } }), lexicons), knowledge);
}

/** The parts of a statement as words; what is absent is `null` or an empty list. */
export interface Parts {
  readonly cue: string | null;
  readonly source: string | null;
  readonly content: readonly string[];
  readonly speaker: string | null;
  readonly type: string | null;
  readonly mode: string;
  readonly via: readonly string[];
  readonly rule: string;
  readonly inferred: boolean;
}

/** The statements of a text, their spans written as words. */
export function partsOf(text: string, lang: Language = 'ar'): Parts[] {
  return extractText(text, lang).statements.map((statement) => toParts(text, statement));
}

/** Cue, speaker and content of the last statement of a text; nothing where none is found. */
export function lastOf(text: string): readonly (string | null)[] {
  const last = partsOf(text).at(-1);
  return last === undefined ? [] : [last.cue, last.speaker, last.content.join(' … ')];
}

function toParts(text: string, statement: Statement): Parts {
  const { cue, source, content, speaker, mode, via, rule, inferred } = statement;
  return {
    cue: cue && slice(text, cue),
    source: source && slice(text, source),
    content: content.map((span) => slice(text, span)),
    speaker: speaker?.name ?? null,
    type: speaker?.type ?? null,
    mode,
    via: via.map((link) => link.speaker.name),
    rule,
    inferred,
  };
}
