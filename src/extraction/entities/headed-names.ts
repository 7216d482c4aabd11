import type { OrganizationHead } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { isOfKind } from './organization-edges.js';
import type { OrganizationIndex } from './organization-index.js';
import { OrganizationPhrases } from './organization-phrases.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import type { Reading } from './words.js';

/**
 * Names of organizations that a head noun opens, by the grammar of the lexicon: "وزارة الدفاع الأميركية", "الهيئة العالمية للمساجد".
 * A head without the article governs what follows it, one with the article is described by adjectives.
 */
export function findHeadedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { organizations } = names;
  if (organizations === null) return [];
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    const phrases = new OrganizationPhrases(words, endToken, names, organizations);
    for (let at = firstToken; at < endToken; at++) {
      if ((words.words[at]!.signs & SIGN.headedOrganization) === 0) continue;
      const name = nameAt(at, phrases);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

function nameAt(first: number, phrases: OrganizationPhrases): Candidate | null {
  const { names, grammar } = phrases;
  for (const reading of phrases.words.words[first]!.readings) {
    const bare = names.withoutArticle(reading.key);
    const head = grammar.heads.get(bare);
    if (head === undefined) continue;
    const isGoverning = bare === reading.key;
    const end = isGoverning ? endOfGoverned(head, first + 1, phrases) : endOfDescribed(head, first + 1, phrases);
    if (end === null) return null;
    const inner = isGoverning && WITH_INNER.has(head.class) ? innerOf(first + 1, end, phrases.words) : null;
    const name = toCandidate(phrases.words.words, first, end, reading, {
      type: 'ORGANIZATION',
      rule: 'headed',
      kind: head.kind,
      inner: inner === null ? null : inner.span,
      sameAs: [...(inner === null ? [] : [inner.keys.join(' ')]), ...stateOf(head, first, end, phrases)],
    });
    return head.class !== 'brand' && isOfKind(name, phrases.words, names) ? null : name;
  }
  return null;
}

/** A head with the article: "الحكومة العراقية", "القوات المسلحة المصرية", "الهيئة العالمية للمساجد". */
function endOfDescribed(head: OrganizationHead, from: number, phrases: OrganizationPhrases): number | null {
  const { grammar } = phrases;
  if (head.class === 'unit') return phrases.endOfNumber(from);
  const end = phrases.endOfAdjectives(from);
  if (end === from || !grammar.agrees(toKey(head.form), phrases.key(from))) return null;
  const whole = phrases.endOfPurpose(end);
  const adjectives = Array.from({ length: end - from }, (_, i) => phrases.key(from + i));
  const isNational = adjectives.some((key) => grammar.isNationality(key));
  const isInstitutional = adjectives.some((key) => grammar.institutional.has(key));
  const isNamed = isNational || whole > end;
  switch (head.class) {
    case 'institution':
      // "المجلس السياسي" is any council, "الحزب الديمقراطي المسيحي" one party.
      return isNamed || isInstitutional || adjectives.length > 1 ? whole : null;
    case 'movement':
      return isNamed || isInstitutional ? whole : null;
    case 'body':
      // "اللجنة العليا" is any committee, "اللجنة الأولمبية" one.
      if (isNamed || adjectives.some((key) => grammar.institutional.has(key) && !grammar.general.has(key)))
        return whole;
      return isInstitutional ? phrases.endOfParent(end) : null;
    case 'chamber':
      return isNational ? whole : null;
    case 'department':
    case 'office':
      return isNamed ? whole : phrases.endOfParent(end);
    case 'state':
      return isNational || (head.kind === 'armed force' && isForce(adjectives, isNational, grammar)) ? end : null;
    case 'force':
      return isForce(adjectives, isNational, grammar) ? end : phrases.endOfParent(end);
    default:
      return whole > end && (isNational || isInstitutional) ? whole : null;
  }
}

function isForce(adjectives: readonly string[], isNational: boolean, grammar: OrganizationIndex): boolean {
  if (adjectives.some((key) => grammar.forceNames.has(key))) return true;
  return isNational && adjectives.some((key) => grammar.forceComplements.has(key));
}

/** A head without the article: "مجلس نواب الشعب", "جيش بوروندي", "قوات الأمن العراقية", "صحيفة «الوطن»". */
function endOfGoverned(head: OrganizationHead, from: number, phrases: OrganizationPhrases): number | null {
  const { grammar } = phrases;
  const asNamed =
    phrases.endOfKnown(from) ?? phrases.endOfBearer(from) ?? phrases.endOfProper(from, head.class !== 'body');
  const isQuoted = phrases.endOfQuoted(from) !== null;
  const withTail = (end: number | null) => (end === null || isQuoted ? end : phrases.endOfTail(end));
  switch (head.class) {
    case 'institution':
    case 'body':
    case 'center':
      return withTail(asNamed ?? phrases.endOfNouns(from));
    case 'facility': {
      // "مركز التحكم" is any centre, "مركز ساجر" a small town, "مركز الحوار الوطني" has a name.
      const end = withTail(asNamed ?? phrases.endOfNouns(from));
      return end === from + 1 && phrases.endOfTaggedOrganization(from) === null ? null : end;
    }
    case 'department':
      return endOfDepartment(from, phrases);
    case 'chamber':
      return endOfDepartment(from, phrases) ?? phrases.endOfPlace(from) ?? phrases.endOfRegion(from);
    case 'office':
      return (
        endOfDepartment(from, phrases) ??
        phrases.endOfKnown(from) ??
        phrases.endOfOffice(from) ??
        phrases.endOfPerson(from) ??
        phrases.endOfTaggedOrganization(from)
      );
    case 'state':
      // "برئاسة فلان" says who presides.
      return (
        phrases.endOfPlace(from) ??
        phrases.endOfRegion(from) ??
        phrases.endOfTaggedPlace(from) ??
        (head.kind === 'government' ? phrases.endOfLeader(from) : null) ??
        (head.kind === 'regime' ? phrases.endOfPerson(from) : null)
      );
    case 'force':
      return endOfForce(from, phrases);
    case 'unit':
      return (
        phrases.endOfQuoted(from) ??
        phrases.endOfTaggedOrganization(from) ??
        endOfForce(from, phrases) ??
        phrases.endOfHonoured(from)
      );
    case 'brand':
      return (
        (head.kind === 'club' ? phrases.endOfClub(from) : null) ??
        phrases.endOfProper(from, true) ??
        phrases.endOfNouns(from)
      );
    case 'loose':
      // "موقع | وزارة الدفاع" is the site of something that has a name by itself.
      if (grammar.heads.has(phrases.key(from))) return null;
      return (
        phrases.endOfQuoted(from) ??
        phrases.endOfTaggedOrganization(from) ??
        (head.kind === 'company' ? phrases.endOfPerson(from) : null)
      );
    case 'movement':
      return phrases.endOfQuoted(from);
  }
}

/** "غرفة التجارة والصناعة", and no more: in "وكيل إمارة منطقة تبوك للشؤون الأمنية" the end belongs to the title. */
function endOfDepartment(from: number, phrases: OrganizationPhrases): number | null {
  if (!phrases.grammar.departments.has(phrases.key(from))) return null;
  const end = phrases.endOfNouns(from);
  return end === null ? null : phrases.endOfJoined(end);
}

function endOfForce(from: number, phrases: OrganizationPhrases): number | null {
  const { grammar } = phrases;
  if (!grammar.forceComplements.has(phrases.key(from))) return null;
  // "قيادة | عمليات الأنبار", "قوات | حفظ السلام الدولية".
  if (grammar.middles.has(phrases.key(from))) return phrases.endOfNouns(from);
  const end = phrases.endOfAdjectives(from + 1);
  return end === from + 1 && !grammar.forceNames.has(phrases.key(from)) ? null : end;
}

/** Heads that may be left out: "الوطن" for "صحيفة الوطن". */
const WITH_INNER: ReadonlySet<string> = new Set(['center', 'facility', 'brand', 'loose']);

/** What stands after the head, without the quotation marks around it. */
function innerOf(first: number, end: number, { words }: TaggedWords): Candidate | null {
  const from = words[first]!.token.kind === 'punctuation' ? first + 1 : first;
  const to = words[end - 1]!.token.kind === 'punctuation' ? end - 1 : end;
  const reading: Reading | undefined = words[from]?.readings[0];
  if (reading === undefined || to <= from) return null;
  return toCandidate(words, from, to, reading, { type: 'ORGANIZATION', rule: 'headed' });
}

/** One key for "حكومة العراق" and "الحكومة العراقية". */
function stateOf(head: OrganizationHead, first: number, end: number, phrases: OrganizationPhrases): readonly string[] {
  const { names } = phrases;
  if (head.class !== 'state') return [];
  for (let at = first + 1; at < end; at++) {
    const place = names.places.match(phrases.words.words, at, end)?.value ?? names.nationalityOf.get(phrases.key(at));
    if (place !== undefined) return [`${head.form} ${place.nameEn}`];
  }
  return [];
}
