import type { OrganizationHead } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { OrganizationIndex } from './organization-index.js';
import { isQuotationMark } from './quotation-mark.js';
import { endOfTagged, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { Reading } from './words.js';

/** What names of people are made of, and what only looks so: with the article or behind a particle. */
const PART_OF_NAME = FACT.given | FACT.connector;
const NO_NAME = FACT.definite | FACT.withoutParticle;

/** How many nouns may stand between a head and the noun that ends the name. */
const MOST_MIDDLES = 4;
/** How many words a name in quotation marks may have; more is a quotation. */
const LONGEST_QUOTED = 5;

/**
 * Names of organizations that a head noun opens, by the grammar of the lexicon: "وزارة الدفاع الأميركية", "الهيئة العالمية للمساجد".
 * A head without the article governs what follows it, one with the article is described by adjectives.
 */
export function findHeadedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { organizations } = names;
  if (organizations === null) return [];
  const found: Candidate[] = [];
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const name = new HeadedName(words, sentence.endToken, names, organizations).at(at);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

class HeadedName {
  constructor(
    private readonly words: TaggedWords,
    private readonly limit: number,
    private readonly names: NameIndex,
    private readonly grammar: OrganizationIndex,
  ) {}

  at(first: number): Candidate | null {
    for (const reading of this.words.words[first]!.readings) {
      const bare = this.names.withoutArticle(reading.key);
      const head = this.grammar.heads.get(bare);
      if (head === undefined) continue;
      const end = bare === reading.key ? this.endOfGoverned(head, first + 1) : this.endOfDescribed(head, first + 1);
      return end === null ? null : this.candidate(head, first, end, reading);
    }
    return null;
  }

  private candidate(head: OrganizationHead, first: number, end: number, reading: Reading): Candidate {
    const { words } = this.words;
    const hasInner = head.class === 'center' || head.class === 'brand' || head.class === 'loose';
    const isDefinite = this.names.withoutArticle(reading.key) !== reading.key;
    const inner = hasInner && !isDefinite ? this.innerOf(first + 1, end) : null;
    return toCandidate(words, first, end, reading, {
      type: 'ORGANIZATION',
      rule: 'headed',
      kind: head.kind,
      inner: inner === null ? null : inner.span,
      sameAs: [...(inner === null ? [] : [inner.keys.join(' ')]), ...this.stateOf(head, first, end)],
    });
  }

  /** What stands after the head, without the quotation marks around it. */
  private innerOf(first: number, end: number): Candidate | null {
    const { words } = this.words;
    const from = words[first]!.token.kind === 'punctuation' ? first + 1 : first;
    const to = words[end - 1]!.token.kind === 'punctuation' ? end - 1 : end;
    const reading = words[from]?.readings[0];
    if (reading === undefined || to <= from) return null;
    return toCandidate(words, from, to, reading, { type: 'ORGANIZATION', rule: 'headed' });
  }

  /** One key for "حكومة العراق" and "الحكومة العراقية". */
  private stateOf(head: OrganizationHead, first: number, end: number): readonly string[] {
    if (head.class !== 'state') return [];
    for (let at = first + 1; at < end; at++) {
      const place =
        this.names.places.match(this.words.words, at, end)?.value ?? this.names.nationalityOf.get(this.key(at));
      if (place !== undefined) return [`${head.form} ${place.nameEn}`];
    }
    return [];
  }

  private key(at: number): string {
    return at < this.limit ? this.words.words[at]!.token.key : '';
  }

  /** A head with the article: "الحكومة العراقية", "القوات المسلحة المصرية", "الهيئة العالمية للمساجد". */
  private endOfDescribed(head: OrganizationHead, from: number): number | null {
    const end = this.endOfAdjectives(from);
    if (end === from || !this.grammar.agrees(toKey(head.form), this.key(from))) return null;
    const complement = this.endOfComplement(end);
    const adjectives = Array.from({ length: end - from }, (_, i) => this.key(from + i));
    const isNational = adjectives.some((key) => this.grammar.isNationality(key));
    switch (head.class) {
      case 'institution':
        return isNational || complement > end || adjectives.some((key) => this.grammar.institutional.has(key))
          ? complement
          : null;
      case 'center':
        return complement > end ? complement : null;
      case 'state':
        return isNational ? end : null;
      case 'force':
        return this.isForce(adjectives, isNational) ? end : null;
      default:
        return null;
    }
  }

  private isForce(adjectives: readonly string[], isNational: boolean): boolean {
    if (adjectives.some((key) => this.grammar.forceNames.has(key))) return true;
    return isNational && adjectives.some((key) => this.grammar.forceComplements.has(key));
  }

  /** A head without the article: "مجلس نواب الشعب", "جيش بوروندي", "قوات الأمن العراقية", "صحيفة «الوطن»". */
  private endOfGoverned(head: OrganizationHead, from: number): number | null {
    switch (head.class) {
      case 'institution':
      case 'center':
        return (
          this.endOfKnown(from) ??
          this.endOfBearer(from) ??
          this.endOfNamed(from, head.class === 'center') ??
          this.endOfNouns(from)
        );
      case 'state':
        // "برئاسة فلان" says who presides.
        return this.endOfPlace(from) ?? (head.kind === 'government' ? this.endOfPerson(from) : null);
      case 'force':
        return this.endOfForce(from);
      case 'brand':
        return this.endOfProper(from, true) ?? this.endOfNouns(from);
      case 'loose':
        return this.endOfQuoted(from) ?? this.endOfTaggedOrganization(from);
    }
  }

  private endOfForce(from: number): number | null {
    if (!this.grammar.forceComplements.has(this.key(from))) return null;
    const end = this.endOfAdjectives(from + 1);
    if (end === from + 1 && !this.grammar.forceNames.has(this.key(from))) return null;
    return end;
  }

  /** Nouns of the lexicon and then a definite one or a place, with its adjectives, joined nouns and complement. */
  private endOfNouns(from: number): number | null {
    for (let at = from; at < Math.min(this.limit, from + MOST_MIDDLES + 1); at++) {
      const place = this.endOfPlace(at);
      if (place !== null)
        return at === from && place === from + 1 ? this.endOfComplement(place) : this.endOfComplement(place);
      const { token, readings } = this.words.words[at]!;
      if (token.kind !== 'word') return null;
      if (this.grammar.genericComplements.has(token.key)) return null;
      const bearer = this.endOfBearer(at);
      if (bearer !== null) return bearer;
      if (readings.some(({ key }) => this.grammar.middles.has(key))) continue;
      const isNoun = this.names.withoutArticle(token.key) !== token.key;
      if (!isNoun || (at === from && this.grammar.isNationality(token.key))) return null;
      return this.endOfComplement(this.endOfJoined(this.endOfAdjectives(at + 1)));
    }
    return null;
  }

  private endOfNamed(from: number, takesRare: boolean): number | null {
    const end = this.endOfProper(from, takesRare);
    return end === null ? null : this.endOfComplement(end);
  }

  /** A quoted name, a name of the tagger, or, where the head asks for a name, words that the lexicon has never seen. */
  private endOfProper(from: number, takesRare: boolean): number | null {
    const quoted = this.endOfQuoted(from);
    if (quoted !== null) return quoted;
    const tagged = endOfTagged(this.words, from, this.limit);
    if (tagged > from && this.endOfPlace(from) === null) return tagged;
    if (!takesRare) return null;
    let end = from;
    while (end < this.limit && this.words.words[end]!.token.kind === 'word' && isRare(this.words, end)) end++;
    return end === from || this.grammar.isFeminine(this.key(end - 1)) ? null : end;
  }

  private endOfTaggedOrganization(from: number): number | null {
    const tag = TAGS[this.words.tags[from] ?? 0]!;
    return tag.endsWith('ORGANIZATION') ? this.endOfAdjectives(endOfTagged(this.words, from, this.limit)) : null;
  }

  private endOfQuoted(from: number): number | null {
    if (from >= this.limit || !isQuotationMark(this.words.words[from]!.token.text)) return null;
    for (let at = from + 1; at < Math.min(this.limit, from + LONGEST_QUOTED + 2); at++) {
      if (isQuotationMark(this.words.words[at]!.token.text)) return at === from + 1 ? null : at + 1;
    }
    return null;
  }

  private endOfPlace(from: number): number | null {
    if (from >= this.limit) return null;
    const place = this.names.places.match(this.words.words, from, this.limit);
    if (place === null || (place.end === from + 1 && this.names.ambiguousPlaces.has(place.reading.key))) return null;
    return place.reading.skip > 0 ? null : this.endOfAdjectives(place.end);
  }

  private endOfPerson(from: number): number | null {
    const tag = TAGS[this.words.tags[from] ?? 0]!;
    return tag === 'B-PERSON' ? endOfTagged(this.words, from, this.limit) : null;
  }

  /** A body of a body that is known: "لجنة | الأمم المتحدة لحقوق الإنسان", "هيئة | الهلال الأحمر السعودي". */
  private endOfKnown(from: number): number | null {
    const known = this.names.knownOrganizations.match(this.words.words, from, this.limit);
    if (known === null || known.reading.skip > 0 || known.end === from + 1) return null;
    return this.endOfComplement(this.endOfAdjectives(known.end));
  }

  /** Whom an institution is named after, behind the title: "جامعة | الملك سعود", "مؤسسة | الأمير طلال بن ماجد". */
  private endOfBearer(from: number): number | null {
    const { facts, words } = this.words;
    if (from >= this.limit || (facts[from]! & FACT.personTitle) === 0 || !this.grammar.middles.has(this.key(from)))
      return null;
    const { articleAfterPreposition } = this.names.clitics;
    const tagged = this.endOfPerson(from + 1) ?? from + 1;
    let end = from + 1;
    while (end < this.limit && !words[end]!.token.key.startsWith(articleAfterPreposition)) {
      const isName = (facts[end]! & PART_OF_NAME) !== 0 && (facts[end]! & NO_NAME) === 0;
      if (end >= tagged && !isName) break;
      end++;
    }
    return end === from + 1 ? null : this.endOfComplement(end);
  }

  private endOfAdjectives(from: number): number {
    const isAfterAdjective = this.grammar.isAdjective(this.key(from - 1));
    const model = this.key(isAfterAdjective ? from - 1 : from);
    let end = from;
    // "جامعة الدول العربية | الجزائري": an adjective of another gender describes something else.
    while (this.grammar.isAdjective(this.key(end)) && this.grammar.agrees(model, this.key(end))) end++;
    return end;
  }

  /** "والإعلام" after "وزارة الثقافة". */
  private endOfJoined(from: number): number {
    if (from >= this.limit) return from;
    const isJoined = this.words.words[from]!.readings.some(
      ({ key, skip }) => skip > 0 && this.grammar.coordinated.has(key),
    );
    return isJoined ? this.endOfAdjectives(from + 1) : from;
  }

  /** "للخدمات الصحية", "لحقوق الإنسان" after the name proper. */
  private endOfComplement(from: number): number {
    if (from >= this.limit) return from;
    const { articleAfterPreposition } = this.names.clitics;
    const { token, readings } = this.words.words[from]!;
    const isMerged =
      articleAfterPreposition !== '' && token.key.startsWith(articleAfterPreposition) && token.key.length > 4;
    if (isMerged) return this.endOfJoined(this.endOfAdjectives(from + 1));
    const governs = readings.some(({ key, skip }) => skip > 0 && this.grammar.middles.has(key));
    const next = this.key(from + 1);
    if (!governs || this.names.withoutArticle(next) === next) return from;
    return this.endOfJoined(this.endOfAdjectives(from + 2));
  }
}
