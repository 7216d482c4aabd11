import type { OrganizationHead } from '../../../lexicon/names.js';
import { FACT } from '../fact.js';
import { isInflected } from '../inflected-words.js';
import { frequencyClass } from '../tagged-words.js';
import { endOfAdjectives } from './adjectives.js';
import { endOfTail } from './complements.js';
import { keyAt, type PhraseContext } from './context.js';
import {
  endOfBracketed,
  endOfClub,
  endOfKnown,
  endOfProper,
  endOfQuoted,
  endOfStrange,
  endOfTaggedOrganization,
} from './names.js';
import { endOfHonoured, endOfJoined, endOfNouns, endOfOffice } from './nouns.js';
import { endOfBearer, endOfLeader, endOfPerson } from './persons.js';
import { endOfPlace, endOfRegion, endOfTaggedPlace } from './places.js';

/** Words of these classes of frequency say what a body is or does. */
const COMMON = 3;

/** A head without the article: "مجلس نواب الشعب", "جيش بوروندي", "قوات الأمن العراقية", "صحيفة «الوطن»". */
export function endOfGoverned(head: OrganizationHead, from: number, context: PhraseContext): number | null {
  const { grammar } = context;
  switch (head.class) {
    case 'institution':
    case 'body':
    case 'center':
      return endOfBody(head, from, context);
    case 'facility': {
      // "مركز التحكم" is any centre, "مركز ساجر" a small town, "مركز الحوار الوطني" has a name.
      const end = endOfBody(head, from, context);
      return end === from + 1 && endOfTaggedOrganization(from, context) === null ? null : end;
    }
    case 'department':
      return endOfDepartment(from, context);
    case 'chamber':
      return endOfDepartment(from, context) ?? endOfPlace(from, context) ?? endOfRegion(from, context);
    case 'office':
      return (
        endOfDepartment(from, context) ??
        endOfKnown(from, context) ??
        endOfOffice(from, context) ??
        endOfPerson(from, context) ??
        endOfTaggedOrganization(from, context)
      );
    case 'state':
      // "برئاسة فلان" says who presides.
      return (
        endOfPlace(from, context) ??
        endOfRegion(from, context) ??
        endOfTaggedPlace(from, context) ??
        (head.kind === 'government' ? endOfLeader(from, context) : null) ??
        (head.kind === 'regime' ? endOfPerson(from, context) : null)
      );
    case 'local':
      return endOfPlace(from, context) ?? endOfRegion(from, context);
    case 'force':
      return endOfForce(from, context);
    case 'unit':
      return (
        endOfQuoted(from, context) ??
        endOfTaggedOrganization(from, context) ??
        endOfForce(from, context) ??
        endOfHonoured(from, context)
      );
    case 'brand':
      return (
        (head.kind === 'club' ? endOfClub(from, context) : null) ??
        endOfBracketed(from, context) ??
        endOfProper(from, context) ??
        endOfStrange(from, context) ??
        endOfNouns(from, context)
      );
    case 'loose':
      // "موقع | وزارة الدفاع" is the site of something that has a name by itself.
      if (grammar.heads.has(keyAt(from, context))) return null;
      return (
        endOfQuoted(from, context) ??
        endOfBracketed(from, context) ??
        endOfTaggedOrganization(from, context) ??
        (head.kind === 'company' ? endOfPerson(from, context) : null)
      );
    case 'movement':
      // "رئاسة «النجم»" is that of a body which has a name by itself.
      return head.kind === 'presidency' ? null : endOfQuoted(from, context);
  }
}

/** "مجلس نواب الشعب", "جامعة الملك سعود للعلوم الصحية": what is in quotation marks ends the name. */
function endOfBody(head: OrganizationHead, from: number, context: PhraseContext): number | null {
  const end =
    endOfKnown(from, context) ??
    endOfBearer(from, context) ??
    endOfProper(from, context) ??
    (head.class === 'body' ? null : endOfStrange(from, context)) ??
    endOfNouns(from, context) ??
    endOfCalled(from, context);
  const isQuoted = endOfQuoted(from, context) !== null;
  if (end === null || isQuoted) return end;
  // "وكيل وزارة الصحة | للشؤون العلاجية": that belongs to the title.
  return head.kind === 'ministry' ? endOfJoined(end, context) : endOfTail(end, context);
}

/** An uncommon noun that tells nothing of what a body does, where a complement says that: "جمعية | زمزم" in "جمعية زمزم للخدمات الصحية". */
function endOfCalled(from: number, context: PhraseContext): number | null {
  const { names, grammar, words } = context;
  const key = keyAt(from, context);
  const isNoun =
    from < context.limit &&
    words.words[from]!.token.kind === 'word' &&
    (words.facts[from]! & (FACT.withoutParticle | FACT.organizationHead | FACT.placeHead | FACT.officeTitle)) === 0 &&
    names.withoutArticle(key) === key &&
    frequencyClass(words, from) > COMMON &&
    !grammar.isAdjective(names.clitics.article + key) &&
    !grammar.isIndefiniteFeminine(key) &&
    !isInflected(key, names);
  return isNoun && endOfTail(from + 1, context) > from + 1 ? from + 1 : null;
}

/** "غرفة التجارة والصناعة", and no more: in "وكيل إمارة منطقة تبوك للشؤون الأمنية" the end belongs to the title. */
function endOfDepartment(from: number, context: PhraseContext): number | null {
  if (!context.grammar.departments.has(keyAt(from, context))) return null;
  const end = endOfNouns(from, context);
  return end === null ? null : endOfJoined(end, context);
}

/** "قوات | الأمن العراقية": what forces are for; by itself only where that is a name, as in "حرس | الحدود". */
function endOfForce(from: number, context: PhraseContext): number | null {
  const { grammar } = context;
  if (!grammar.forceComplements.has(keyAt(from, context))) return null;
  // "قيادة | عمليات الأنبار", "قوات | حفظ السلام الدولية".
  if (grammar.middles.has(keyAt(from, context))) return endOfNouns(from, context);
  const end = endOfAdjectives(from + 1, context);
  return end === from + 1 && !grammar.forceNames.has(keyAt(from, context)) ? null : end;
}
