import type { Candidate } from './candidate.js';
import { type Counterpart, findCounterparts } from './counterparts.js';
import { type DescribedArticle, type Description, nearest, spanOf } from './description.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import type { TitlePhrase } from './titles.js';

/**
 * Persons meant by a title alone ("المتحدث" after a spokesman with a name), by one behind their name or parted from it by a comma ("فلان، رئيس
 * النادي"), or by the honorific of one ("سموه" after a prince).
 */
export function describedPersons(article: DescribedArticle): readonly Description[] {
  return [...describedByTitle(article), ...describedByApposition(article), ...describedByHonorific(article)];
}

function describedByApposition({ words, titles, clusterOf }: DescribedArticle): readonly Description[] {
  return titles.flatMap(({ person, first, end, reading }) => {
    // A title right in front of the name is part of that mention.
    const cluster = person === null || end === person.first ? undefined : clusterOf.get(person);
    return cluster === undefined ? [] : [{ cluster, span: spanOf(words, first, end, reading) }];
  });
}

function describedByTitle(article: DescribedArticle): readonly Description[] {
  const { words, names, titles, clusterOf } = article;
  const found: Description[] = [];
  const withPerson = titles.filter(({ person }) => person !== null);
  const complements = new Map(titles.map((title) => [title, toComplement(title, words, names)]));
  const addressedAt = new Map(titles.map((title) => [title.titleEnd, title]));
  let counterparts: readonly Counterpart[] | null = null;
  for (const title of titles) {
    if (title.person !== null || !title.isDefinite) continue;
    const holders = withPerson.filter((other) => isSameTitle(title, other, { names, complements, clusterOf }));
    const holder = nearest(
      ofOwnField(title, ofOwnNation(title, holders, titles, { complements, clusterOf }), complements).map(
        ({ person }) => person!,
      ),
      title.first,
    );
    // Most articles have no title that nobody holds: the counterparts are looked for when one does.
    if (holder === null) counterparts ??= findCounterparts(article);
    const meant = holder ?? counterpartOf(title, withPerson, counterparts ?? [], complements);
    const cluster = meant === null ? undefined : clusterOf.get(meant);
    if (cluster === undefined) continue;
    // "معالي | الوزير": a form of address in front of the office belongs to whoever holds that.
    const address = addressedAt.get(title.first);
    const { first, reading } = address !== undefined && isAddress(address) ? address : title;
    found.push({ cluster, span: spanOf(words, first, title.end, reading) });
  }
  return found;
}

/** "سمو", "معالي": a word that stands before titles and names, but no "خادم الحرمين الشريفين", who is somebody. */
function isAddress({ entry, first, titleEnd, hasArticle, person }: TitlePhrase): boolean {
  const isForm = entry.class === 'honorific' || entry.class === 'royal';
  return isForm && titleEnd === first + 1 && !hasArticle && person === null;
}

/** "الرئيس البولندي" is whom the text calls "نظيره البولندي", where it names the president of another country. */
function counterpartOf(
  title: TitlePhrase,
  holders: readonly TitlePhrase[],
  counterparts: readonly Counterpart[],
  complements: ReadonlyMap<TitlePhrase, Complement>,
): Candidate | null {
  const own = complements.get(title)!;
  const isOffice = holders.some((other) => {
    const { office, fields } = complements.get(other)!;
    const isSame = other.entry.nameEn === title.entry.nameEn || (office !== null && office === own.office);
    return isSame && canBeSame(fields, own.fields);
  });
  const fitting = counterparts.filter(({ nations }) => nations.some((nation) => own.nations.includes(nation)));
  return isOffice
    ? nearest(
        fitting.map(({ person }) => person),
        title.first,
      )
    : null;
}

/**
 * The holders of a title whose nation the text gives with it. One without nation ("الرئيس فلان") is meant where the text knows the title of one
 * nation only, or names whoever bears it for others: among presidents of several nations, "الرئيس اللبناني" may be anybody. A title without nation is that
 * of a holder without, if there is one.
 */
function ofOwnNation(
  title: TitlePhrase,
  holders: readonly TitlePhrase[],
  titles: readonly TitlePhrase[],
  { complements, clusterOf }: Pick<KnownTitles, 'complements' | 'clusterOf'>,
): readonly TitlePhrase[] {
  const nationsOf = (holder: TitlePhrase) => complements.get(holder)!.nations;
  const nations = nationsOf(title);
  if (nations.length === 0) {
    const plain = holders.filter((holder) => nationsOf(holder).length === 0);
    return plain.length > 0 ? plain : holders;
  }
  const own = holders.filter((holder) => nationsOf(holder).length > 0);
  if (own.length > 0) return own;
  const others = titles.filter(
    (other) => other.entry.nameEn === title.entry.nameEn && !canBeSame(nationsOf(other), nations),
  );
  if (others.length === 0) return holders;
  if (others.some(({ person }) => person === null)) return [];
  const foreign = new Set(others.map(({ person }) => clusterOf.get(person!)));
  const free = holders.filter(({ person }) => !foreign.has(clusterOf.get(person!)));
  return new Set(free.map(({ person }) => clusterOf.get(person!))).size === 1 ? free : [];
}

/** "نائب وزير الخارجية" is whoever was named with that field, though the text has named another deputy since. */
function ofOwnField(
  title: TitlePhrase,
  holders: readonly TitlePhrase[],
  complements: ReadonlyMap<TitlePhrase, Complement>,
): readonly TitlePhrase[] {
  const { fields, nations } = complements.get(title)!;
  if (nations.length > 0) return holders;
  const own = holders.filter((holder) => complements.get(holder)!.fields.some((field) => fields.includes(field)));
  return own.length > 0 ? own : holders;
}

/** What tells one minister from another. */
interface Complement {
  /** What the office is called in English, where the lexicon knows it: "رئيس الوزراء" and "رئيس الحكومة" are one. */
  readonly office: string | null;
  /** The countries whose adjectives the title has. */
  readonly nations: readonly string[];
  readonly fields: readonly string[];
  /** The fields behind the name of the office. */
  readonly further: readonly string[];
}

function toComplement({ first, end }: TitlePhrase, { words, facts }: TaggedWords, names: NameIndex): Complement {
  const office = names.offices.match(words, first, end);
  // A further title ("الأمير الدكتور") says nothing of the field, and a town or country may be told in other words.
  const keysFrom = (from: number) =>
    words
      .slice(from, end)
      .filter((_, i) => {
        const at = from + i;
        return (facts[at]! & (FACT.place | FACT.insidePlace)) === 0 && names.titles.match(words, at, at + 1) === null;
      })
      .map(({ token, readings }) => readings.find(({ key }) => names.withoutArticle(key) !== key)?.key ?? token.key);
  const isField = (key: string) =>
    names.withoutArticle(key) !== key &&
    !names.titleModifiers.has(key) &&
    (names.describingHeads.has(names.withoutArticle(key)) || names.organizations?.isAdjective(key) !== true);
  const keys = keysFrom(first + 1);
  return {
    office: office?.value.nameEn ?? null,
    nations: keys.flatMap((key) => names.nationalityOf.get(key)?.nameEn ?? []),
    fields: keys.filter(isField),
    further: keysFrom(office?.end ?? first + 1).filter(isField),
  };
}

/** What titles are compared with. */
interface KnownTitles extends Pick<DescribedArticle, 'names' | 'clusterOf'> {
  readonly complements: ReadonlyMap<TitlePhrase, Complement>;
}

/** The same title, not of two organizations, nations or fields ("وزير الخارجية", "وزير الدفاع"). */
function isSameTitle(a: TitlePhrase, b: TitlePhrase, { names, complements, clusterOf }: KnownTitles): boolean {
  const [one, other] = [complements.get(a)!, complements.get(b)!];
  const isSameOffice = one.office !== null && one.office === other.office;
  if (a.entry.nameEn !== b.entry.nameEn && !isSameOffice) return false;
  if (a.organization !== null && b.organization !== null)
    return clusterOf.get(a.organization) === clusterOf.get(b.organization);
  if (!canBeSame(one.nations, other.nations)) return false;
  if (isOfOtherBody(one, b, names) || isOfOtherBody(other, a, names)) return false;
  return canBeSame(one.fields, other.fields) || (isSameOffice && canBeSame(one.further, other.further));
}

/** "رئيس الجمعية" is not "رئيس بلدية الوادي", though it may be "رئيس الوادي". */
function isOfOtherBody({ fields }: Complement, { organization }: TitlePhrase, names: NameIndex): boolean {
  const head = organization === null ? '' : names.withoutArticle(organization.keys[0]!);
  if (!names.describingHeads.has(head)) return false;
  const heads = fields.map(names.withoutArticle).filter((field) => names.describingHeads.has(field));
  return heads.length > 0 && !heads.includes(head);
}

function canBeSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((key) => other.includes(key));
}

/** "سموه", "معاليه": the last person before it with one of the titles that the honorific belongs to. */
function describedByHonorific(article: DescribedArticle): readonly Description[] {
  const { words } = article.words;
  const found: Description[] = [];
  for (let at = 0; at < words.length; at++) {
    const description = (words[at]!.signs & SIGN.honorific) === 0 ? null : honorificAt(at, article);
    if (description !== null) found.push(description);
  }
  return found;
}

function honorificAt(at: number, { words, names, titles, clusterOf }: DescribedArticle): Description | null {
  const reading = words.words[at]!.readings.find(({ key }) => names.honorifics.has(key))!;
  const forms = names.honorifics.get(reading.key)!;
  const holder = titles.findLast(({ first, person, entry }) => first < at && person !== null && forms.has(entry.form));
  const cluster = holder === undefined ? undefined : clusterOf.get(holder.person!);
  return cluster === undefined ? null : { cluster, span: spanOf(words, at, at + 1, reading) };
}
