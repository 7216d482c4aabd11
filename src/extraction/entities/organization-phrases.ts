import { toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { isStrayAdjective } from './organization-edges.js';
import type { OrganizationIndex } from './organization-index.js';
import { toWholePerson } from './person-edges.js';
import { isQuotationMark } from './quotation-mark.js';
import { endOfTagged, frequencyClass, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** What names of people are made of, and what only looks so: with the article or behind a particle. */
const PART_OF_NAME = FACT.given | FACT.connector;
const HEAD = FACT.organizationHead | FACT.placeHead;
const NO_NAME = FACT.definite | FACT.withoutParticle;

/** Words of these classes of frequency are no foreign names. */
const COMMON = 3;
/** How many nouns may stand between a head and the noun that ends the name. */
const MOST_MIDDLES = 4;
/** How many words a name in quotation marks may have; more is a quotation. */
const LONGEST_QUOTED = 5;

/**
 * The parts that names of organizations are made of behind their head noun. Each function tells where the part ends that begins at word
 * `from` of the sentence; where there is none, those of optional parts give `from` back and the others `null`.
 */
export class OrganizationPhrases {
  constructor(
    readonly words: TaggedWords,
    readonly limit: number,
    readonly names: NameIndex,
    readonly grammar: OrganizationIndex,
  ) {}

  /** The comparison key of a word; empty beyond the sentence. */
  key(at: number): string {
    return at < this.limit ? this.words.words[at]!.token.key : '';
  }

  /** Definite adjectives of one gender: "الإسلامية العالمية". Optional. */
  endOfAdjectives(from: number): number {
    const isAfterAdjective = this.grammar.isAdjective(this.key(from - 1));
    const model = this.key(isAfterAdjective ? from - 1 : from);
    let end = from;
    // "جامعة الدول العربية | الجزائري": an adjective of another gender describes something else.
    while (this.grammar.isAdjective(this.key(end)) && this.grammar.agrees(model, this.key(end))) end++;
    while (end > from && this.isJoinedAdjective(end)) end++;
    return end;
  }

  /** "المجلس الاقتصادي | والاجتماعي"; but "السلطات الأميركية | والسويسرية" are two. */
  private isJoinedAdjective(at: number): boolean {
    if (at >= this.limit) return false;
    const { token, readings } = this.words.words[at]!;
    return readings.some(
      ({ key, skip }) =>
        skip > 0 &&
        this.names.clitics.conjunctions.includes(token.key.slice(0, skip)) &&
        this.grammar.isAdjective(key) &&
        !this.grammar.isNationality(key) &&
        !this.grammar.heads.has(this.names.withoutArticle(key)) &&
        this.grammar.agrees(this.key(at - 1), key),
    );
  }

  /** Adjectives of people: "نقابة الصحفيين | التونسيين". Optional. */
  private endOfPlural(from: number): number {
    const key = this.key(from);
    const isPlural = this.names.clitics.numberEndings.some(
      (ending) => key.endsWith(ending) && this.grammar.isNationality(key.slice(0, -ending.length)),
    );
    return isPlural ? from + 1 : from;
  }

  /**
   * The body that a part of it belongs to, where the part says by its adjective only which part it is: "القيادة العامة | لشرطة دبي",
   * "المكتب السياسي | لحركة النجم".
   */
  endOfParent(from: number): number | null {
    if (from >= this.limit || !this.isFor(from)) return null;
    const known = this.names.knownOrganizations.match(this.words.words, from, this.limit);
    if (known !== null && (known.reading.skip === 1 || known.reading.key !== this.key(from))) return known.end;
    const isHead = this.words.words[from]!.readings.some(({ key, skip }) => skip === 1 && this.grammar.heads.has(key));
    return isHead ? this.endOfNouns(from + 1) : null;
  }

  /** Whom a unit honours: "كتيبة | شهداء أبو سليم", "كتيبة | عمر المختار". */
  endOfHonoured(from: number): number | null {
    if (this.grammar.middles.has(this.key(from))) return this.endOfPerson(from + 1) ?? this.endOfNouns(from);
    // "لواء محمد النجم" is a general.
    return (this.words.facts[from - 1]! & FACT.personTitle) === 0 ? this.endOfPerson(from) : null;
  }

  /** What is joined to the name and what it serves: "والإعلام", "للخدمات الصحية", "لحقوق الإنسان". Optional. */
  endOfTail(from: number): number {
    return this.endOfComplement(this.endOfJoined(from));
  }

  /**
   * The complement of a body that says by its adjective whose it is, where any noun may stand: "الاتحاد الدولي | لركوب الأمواج". Nouns of
   * doing tell what it did instead: "المحكمة الدولية لبحث القضية". Optional.
   */
  endOfPurpose(from: number): number {
    const end = this.endOfComplement(from);
    const readings = end > from ? [] : (this.words.words[from]?.readings ?? []);
    const next = this.key(from + 1);
    if (from >= this.limit || this.names.withoutArticle(next) === next) return end;
    const isNoun = readings.some(
      ({ key, skip }) =>
        skip === 1 &&
        this.isFor(from) &&
        this.names.withoutArticle(key) === key &&
        this.names.frequency.has(key) &&
        !isInflected(key, this.names) &&
        !this.grammar.doings.has(key),
    );
    return isNoun ? (this.endOfBearer(from + 1) ?? this.endOfJoined(this.endOfAdjectives(from + 2))) : end;
  }

  /** "للخدمات الصحية", "لحقوق الإنسان". Optional. */
  endOfComplement(from: number): number {
    if (from >= this.limit) return from;
    const { articleAfterPreposition } = this.names.clitics;
    const { token, readings } = this.words.words[from]!;
    const isMerged =
      articleAfterPreposition !== '' &&
      token.key.startsWith(articleAfterPreposition) &&
      token.key.length > 4 &&
      !this.grammar.doings.has(token.key.slice(articleAfterPreposition.length));
    // "مركز النجم | للشرق الأوسط".
    const place = isMerged ? this.names.places.match(this.words.words, from, this.limit) : null;
    if (isMerged) return this.endOfJoined(this.endOfAdjectives(place?.end ?? from + 1));
    const governs =
      this.isFor(from) &&
      readings.some(({ key, skip }) => skip === 1 && this.grammar.middles.has(key) && !this.grammar.doings.has(key));
    const next = this.key(from + 1);
    if (!governs || this.names.withoutArticle(next) === next) return from;
    return this.endOfJoined(this.endOfAdjectives(from + 2));
  }

  /** Whether a word begins with "for", the first letter of what it is written as with the article. */
  private isFor(at: number): boolean {
    return this.key(at).startsWith(this.names.clitics.articleAfterPreposition.slice(0, 1));
  }

  /** "والدعوة والإرشاد" after "وزارة الشؤون الإسلامية", "بالاستثمار" after "وكالة النهوض". Optional. */
  endOfJoined(from: number): number {
    let end = from;
    while (end < this.limit && this.isJoined(end)) end = this.endOfAdjectives(end + 1);
    return end;
  }

  private isJoined(at: number): boolean {
    const { token, readings } = this.words.words[at]!;
    const takesPreposition = this.grammar.takingPrepositions.has(this.key(at - 1));
    return readings.some(
      ({ key, skip }) =>
        skip > 0 &&
        this.grammar.coordinated.has(key) &&
        (takesPreposition || this.names.clitics.conjunctions.includes(token.key.slice(0, skip))),
    );
  }

  /** Nouns of the lexicon and then a definite one with its adjectives, a bearer or a place. */
  endOfNouns(from: number): number | null {
    // "وزارة شؤون المرأة": a noun that may stand in the middle ends the name as well, if it is definite.
    let last: number | null = null;
    for (let at = from; at < Math.min(this.limit, from + MOST_MIDDLES + 1); at++) {
      const place = this.endOfPlace(at);
      if (place !== null) return place;
      const { token, readings } = this.words.words[at]!;
      // "مجلس الحكم" is any council, "مجلس الحكم الانتقالي" one.
      const isGeneric =
        at === from && this.grammar.genericComplements.has(token.key) && this.endOfAdjectives(at + 1) === at + 1;
      if (token.kind !== 'word' || isGeneric) return last;
      const bearer = this.endOfBearer(at);
      if (bearer !== null) return bearer;
      if (readings.some(({ key }) => this.grammar.middles.has(key))) {
        const isTitle = (this.words.facts[at]! & FACT.personTitle) !== 0;
        if (this.names.withoutArticle(token.key) !== token.key && !isTitle) last = this.endOfAdjectives(at + 1);
        continue;
      }
      const isNoun = this.names.withoutArticle(token.key) !== token.key;
      // "وزارة المالية" is not that of Mali.
      const isNational = this.grammar.isNationality(token.key) && !this.grammar.coordinated.has(token.key);
      if (!isNoun || (at === from && isNational)) return last;
      return this.endOfPlural(this.endOfAdjectives(at + 1));
    }
    return last;
  }

  /** A quoted name, a name of the tagger, or, where the head asks for a name, words that the lexicon has never seen. */
  endOfProper(from: number, takesRare: boolean): number | null {
    const quoted = this.endOfQuoted(from);
    if (quoted !== null) return quoted;
    const tagged = endOfTagged(this.words, from, this.limit);
    if (tagged > from && this.endOfPlace(from) === null)
      return isStrayAdjective(tagged - 1, this.words, this.names) ? tagged - 1 : tagged;
    return takesRare ? this.endOfStrange(from) : null;
  }

  /** Words that the lexicon has never seen and names of foreigners: "جامعة | ليستر". */
  private endOfStrange(from: number): number | null {
    let end = from;
    while (end < this.limit && this.isStrange(end)) end++;
    return end === from || this.grammar.isFeminine(this.key(end - 1)) ? null : end;
  }

  private isStrange(at: number): boolean {
    const { token } = this.words.words[at]!;
    if (token.kind !== 'word' || /^[A-Za-z]$/.test(token.text)) return false;
    if (isRare(this.words, at)) return !isInflected(token.key, this.names);
    const facts = this.words.facts[at]!;
    return (facts & FACT.foreign) !== 0 && (facts & NO_NAME) === 0 && frequencyClass(this.words, at) > COMMON;
  }

  endOfQuoted(from: number): number | null {
    if (from >= this.limit || !isQuotationMark(this.words.words[from]!.token.text)) return null;
    // The mark closes what the head stands in: "«نادي»".
    const before = this.words.words[from - 2]?.token.text ?? '';
    if (/^[\u00AB\u201C]$/.test(before) && /^[\u00BB\u201D]$/.test(this.words.words[from]!.token.text)) return null;
    for (let at = from + 1; at < Math.min(this.limit, from + LONGEST_QUOTED + 2); at++) {
      if (isQuotationMark(this.words.words[at]!.token.text)) return at === from + 1 ? null : at + 1;
    }
    return null;
  }

  endOfTaggedOrganization(from: number): number | null {
    const tag = TAGS[this.words.tags[from] ?? 0]!;
    return tag.endsWith('ORGANIZATION') ? this.endOfAdjectives(endOfTagged(this.words, from, this.limit)) : null;
  }

  endOfPlace(from: number): number | null {
    if (from >= this.limit) return null;
    const place = this.names.places.match(this.words.words, from, this.limit);
    if (place === null || (place.end === from + 1 && this.names.ambiguousPlaces.has(place.reading.key))) return null;
    return place.reading.skip > 0 ? null : this.endOfAdjectives(place.end);
  }

  /** "شرطة | منطقة مكة المكرمة": a place with the noun that describes it. */
  endOfRegion(from: number): number | null {
    return this.names.placeHeadsDropped.has(this.key(from)) ? this.endOfPlace(from + 1) : null;
  }

  /** "شرطة | خان الوادي": a place that no gazetteer knows. */
  endOfTaggedPlace(from: number): number | null {
    return TAGS[this.words.tags[from] ?? 0] === 'B-PLACE' ? endOfTagged(this.words, from, this.limit) : null;
  }

  endOfPerson(from: number): number | null {
    const reading = TAGS[this.words.tags[from] ?? 0] === 'B-PERSON' ? this.words.words[from]!.readings[0] : undefined;
    if (reading === undefined) return null;
    const end = endOfTagged(this.words, from, this.limit);
    const tagged = toCandidate(this.words.words, from, end, reading, { type: 'PERSON', rule: 'tagged' });
    return Math.max(end, toWholePerson(tagged, this.words, this.names)?.end ?? end);
  }

  /** Who leads a body, with or without title: "حكومة | الرئيس أحمد النجم". */
  endOfLeader(from: number): number | null {
    const title = this.names.titles.match(this.words.words, from, this.limit);
    return this.endOfPerson(title === null ? from : this.endOfAdjectives(title.end));
  }

  /** Whose office it is: "مكتب | رئيس الوزراء", "مكتب | النائب العام", but not "مكتب | المبعوث الدولي". */
  endOfOffice(from: number): number | null {
    const title = this.names.titles.match(this.words.words, from, this.limit);
    if (title === null || title.reading.key !== this.key(from)) return null;
    if (title.end > from + 1) return this.endOfAdjectives(title.end);
    const isDefinite = this.names.withoutArticle(title.reading.key) !== title.reading.key;
    return isDefinite ? null : this.endOfNouns(title.end);
  }

  /** "اللواء | 35 مدرع", "الفيلق | الثالث". */
  endOfNumber(from: number): number | null {
    if (from >= this.limit) return null;
    const isNumbered = this.words.words[from]!.token.kind === 'number' || this.grammar.ordinals.has(this.key(from));
    if (!isNumbered) return null;
    return this.grammar.branches.has(this.key(from + 1)) ? from + 2 : this.endOfAdjectives(from + 1);
  }

  /** A body of a body that is known: "لجنة | الأمم المتحدة", "هيئة | الهلال الأحمر السعودي". */
  endOfKnown(from: number): number | null {
    const known = this.names.knownOrganizations.match(this.words.words, from, this.limit);
    if (known === null || known.reading.skip > 0 || known.end === from + 1) return null;
    return this.endOfAdjectives(known.end);
  }

  /** A club whose name is an everyday word: "نادي | هجر". */
  endOfClub(from: number): number | null {
    const { clubs, dependentClubs } = this.names.everyday;
    const { words } = this.words;
    if (from >= this.limit) return null;
    const club = clubs.match(words, from, this.limit) ?? dependentClubs.match(words, from, this.limit);
    return club === null || club.reading.skip > 0 ? null : club.end;
  }

  /** Whom an institution is named after, behind the title: "جامعة | الملك سعود", "مؤسسة | الأمير طلال بن ماجد". */
  endOfBearer(from: number): number | null {
    const { facts, words } = this.words;
    if (from >= this.limit || (facts[from]! & FACT.personTitle) === 0 || !this.grammar.middles.has(this.key(from)))
      return null;
    const { articleAfterPreposition } = this.names.clitics;
    const tagged = this.endOfPerson(from + 1) ?? from + 1;
    let end = from + 1;
    while (end < this.limit && !words[end]!.token.key.startsWith(articleAfterPreposition)) {
      if ((facts[end]! & HEAD) !== 0 || this.isBehindParticle(end)) break;
      const isName = (facts[end]! & PART_OF_NAME) !== 0 && (facts[end]! & NO_NAME) === 0;
      if (end >= tagged && !isName) break;
      end++;
    }
    return end === from + 1 ? null : this.endOfAdjectives(end);
  }

  /** A preposition, or a definite word behind one: "مستشفى الملك فهد | بالظهران". */
  private isBehindParticle(at: number): boolean {
    const { token, readings } = this.words.words[at]!;
    if (this.names.prepositionSpellings.has(token.text)) return true;
    return readings.some(({ key, skip }) => skip > 0 && this.names.withoutArticle(key) !== key);
  }
}
