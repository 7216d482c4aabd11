import type { OrganizationHead } from '../../../lexicon/names.js';
import { toKey } from '../../../text/index.js';
import type { OrganizationIndex } from '../organization-index.js';
import { endOfAdjectives } from './adjectives.js';
import { endOfParent, endOfPurpose } from './complements.js';
import { keyAt, type PhraseContext } from './context.js';
import { endOfNumber } from './names.js';
import { endOfSeat } from './seats.js';

/** A head with the article: "الحكومة العراقية", "القوات المسلحة المصرية", "الهيئة العالمية للمساجد". */
export function endOfDescribed(head: OrganizationHead, from: number, context: PhraseContext): number | null {
  const { grammar } = context;
  if (head.class === 'unit') return endOfNumber(from, context);
  const end = endOfAdjectives(from, context);
  if (end === from || !grammar.agrees(toKey(head.form), keyAt(from, context))) return null;
  const whole = endOfPurpose(end, context);
  const adjectives = Array.from({ length: end - from }, (_, i) => keyAt(from + i, context));
  const isNational = adjectives.some((key) => grammar.isNationality(key));
  const isInstitutional = adjectives.some((key) => grammar.institutional.has(key));
  const isNamed = isNational || whole > end;
  const seat = grammar.seated.has(toKey(head.form)) ? endOfSeat(whole, context) : null;
  if (seat !== null) return seat;
  switch (head.class) {
    case 'institution':
      // "المجلس السياسي" is any council, "الحزب الديمقراطي المسيحي" one party; courts are told by what they try.
      return isNamed || isInstitutional || adjectives.length > 1 || head.kind === 'court' ? whole : null;
    case 'movement':
      return isNamed || isInstitutional ? whole : null;
    case 'body':
      // "اللجنة العليا" is any committee, "اللجنة الأولمبية" one.
      if (isNamed || adjectives.some((key) => grammar.institutional.has(key) && !grammar.general.has(key)))
        return whole;
      return (isInstitutional ? endOfParent(end, context) : null) ?? (isInParliament(end, context) ? end : null);
    case 'chamber':
      return isNational || (isInstitutional && isNamed) ? whole : null;
    case 'facility':
      // "المركز الثقافي" is any centre, "المركز الثقافي الفرنسي" one.
      return (isNational && adjectives.length > 1) || (whole > end && (isNational || isInstitutional)) ? whole : null;
    case 'department':
    case 'office':
      return isNamed ? whole : endOfParent(end, context);
    case 'state':
      return isNational || (head.kind === 'armed force' && isForce(adjectives, isNational, grammar)) ? end : null;
    case 'local':
      return null;
    case 'force':
      return isForce(adjectives, isNational, grammar) ? end : endOfParent(end, context);
    default:
      return whole > end && (isNational || isInstitutional) ? whole : null;
  }
}

/** "اللجنة القانونية | في البرلمان", "اللجنة المالية | بمجلس النجم": which committee it is, its house tells. */
function isInParliament(at: number, { words: { words }, limit, names, grammar }: PhraseContext): boolean {
  if (at + 1 >= limit) return false;
  const { token, readings } = words[at]!;
  const isHouse = (key: string) => grammar.heads.get(names.withoutArticle(key))?.kind === 'parliament';
  if (grammar.seatWords.has(token.key)) return isHouse(words[at + 1]!.token.key);
  return grammar.seatParticles.has(token.key.charAt(0)) && readings.some(({ key, skip }) => skip === 1 && isHouse(key));
}

function isForce(adjectives: readonly string[], isNational: boolean, grammar: OrganizationIndex): boolean {
  if (adjectives.some((key) => grammar.forceNames.has(key))) return true;
  return isNational && adjectives.some((key) => grammar.forceComplements.has(key));
}
