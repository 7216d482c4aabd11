import { FACT } from '../fact.js';
import { endOfAdjectives, endOfPlural } from './adjectives.js';
import { keyAt, type PhraseContext } from './context.js';
import { endOfBearer, endOfPerson } from './persons.js';
import { endOfPlace, endOfRegion } from './places.js';

/** How many nouns may stand between a head and the noun that ends the name. */
const MOST_MIDDLES = 4;

/** Nouns of the lexicon and then a definite one with its adjectives, a bearer or a place. */
export function endOfNouns(from: number, context: PhraseContext): number | null {
  // "وزارة شؤون المرأة": a noun that may stand in the middle ends the name as well, if it is definite.
  let last: number | null = null;
  for (let at = from; at < Math.min(context.limit, from + MOST_MIDDLES + 1); at++) {
    const place = endOfPlace(at, context) ?? (at > from ? endOfRegion(at, context) : null);
    if (place !== null) return place;
    const { token, readings } = context.words.words[at]!;
    // "مجلس الحكم" is any council, "مجلس الحكم الانتقالي" one.
    const isGeneric =
      at === from && context.grammar.genericComplements.has(token.key) && endOfAdjectives(at + 1, context) === at + 1;
    if (token.kind !== 'word' || isGeneric) return last;
    const bearer = endOfBearer(at, context);
    if (bearer !== null) return bearer;
    if (readings.some(({ key }) => context.grammar.middles.has(key))) {
      const isTitle = (context.words.facts[at]! & FACT.personTitle) !== 0;
      if (context.names.withoutArticle(token.key) !== token.key && !isTitle) last = endOfAdjectives(at + 1, context);
      continue;
    }
    const isNoun = context.names.withoutArticle(token.key) !== token.key;
    // "وزارة المالية" is not that of Mali.
    const isNational = context.grammar.isNationality(token.key) && !context.grammar.coordinated.has(token.key);
    if (!isNoun || (at === from && isNational)) return last;
    return endOfRuled(at, context) ?? endOfPlural(endOfAdjectives(at + 1, context), context);
  }
  return last;
}

/** A verbal noun with what it takes: "لجنة | الرقابة على المال العام". */
function endOfRuled(noun: number, context: PhraseContext): number | null {
  const preposition = context.grammar.ruledNouns.get(keyAt(noun, context));
  if (preposition === undefined || keyAt(noun + 1, context) !== preposition) return null;
  return endOfNouns(noun + 2, context);
}

/** Whose office it is: "مكتب | رئيس الوزراء", "مكتب | النائب العام", but not "مكتب | المبعوث الدولي". */
export function endOfOffice(from: number, context: PhraseContext): number | null {
  const title = context.names.titles.match(context.words.words, from, context.limit);
  if (title === null || title.reading.key !== keyAt(from, context)) return null;
  if (title.end > from + 1) return endOfAdjectives(title.end, context);
  const isDefinite = context.names.withoutArticle(title.reading.key) !== title.reading.key;
  return isDefinite ? null : endOfNouns(title.end, context);
}

/** "والدعوة والإرشاد" after "وزارة الشؤون الإسلامية", "بالاستثمار" after "وكالة النهوض". Optional. */
export function endOfJoined(from: number, context: PhraseContext): number {
  let end = from;
  while (end < context.limit && isJoined(end, context)) end = endOfAdjectives(end + 1, context);
  return end;
}

function isJoined(at: number, context: PhraseContext): boolean {
  const { token, readings } = context.words.words[at]!;
  const takesPreposition = context.grammar.takingPrepositions.has(keyAt(at - 1, context));
  return readings.some(
    ({ key, skip }) =>
      skip > 0 &&
      context.grammar.coordinated.has(key) &&
      !isBodyByItself(key, at, context) &&
      (takesPreposition || context.names.clitics.conjunctions.includes(token.key.slice(0, skip))),
  );
}

/** "وزارة المالية | والخارجية الأميركية", "وزارة الصحة | والدفاع المدني": what opens a name of its own joins no other. */
function isBodyByItself(key: string, at: number, { words, limit, names, grammar }: PhraseContext): boolean {
  const head = grammar.heads.get(names.withoutArticle(key));
  if (head === undefined || at + 1 >= limit) return false;
  const known = names.knownOrganizations.match(words.words, at, limit);
  if (known !== null && known.end > at + 1) return true;
  const adjective = words.words[at + 1]!.token.key;
  if (!grammar.agrees(key, adjective)) return false;
  if (head.class === 'department') return grammar.institutional.has(adjective);
  return head.class === 'state' && grammar.isNationality(adjective);
}

/** Whom a unit honours: "كتيبة | شهداء أبو سليم", "كتيبة | عمر المختار". */
export function endOfHonoured(from: number, context: PhraseContext): number | null {
  if (context.grammar.middles.has(keyAt(from, context)))
    return endOfPerson(from + 1, context) ?? endOfNouns(from, context);
  // "لواء محمد النجم" is a general.
  return (context.words.facts[from - 1]! & FACT.personTitle) === 0 ? endOfPerson(from, context) : null;
}
