import type { Lexicons } from '../lexicon/index.js';
import type { ArticleMetadata, Block, Language, Remark, Span, Token } from '../model/index.js';
import { findTail, isBoilerplate, isNote } from './boilerplate.js';
import { type Byline, readByline } from './bylines.js';
import { readDateLine } from './date-lines.js';
import { type Dateline, findDateline } from './datelines.js';
import type { DateOrder } from './dates.js';
import { isHeadlineLike, isLabel, isRunningText, isSectionName } from './line-kinds.js';
import { type Line, splitLines } from './lines.js';
import { type Patterns, toDateOrder, toPatterns } from './patterns.js';
import { toWordKeys } from './phrase-set.js';
import { readToolbar } from './toolbars.js';

/** A block, with the names that stand in it where it is a byline or dateline. */
export interface LaidOutBlock extends Block {
  readonly names: readonly Span[];
  /** Those of its line (see `Line`). */
  readonly tokens: readonly Token[];
}

/** The blocks of an article and what those around its text say about it; spans are of `Article.text`. */
export interface Layout {
  readonly blocks: readonly LaidOutBlock[];
  readonly author: Span | null;
  readonly translator: Span | null;
  readonly outlet: Span | null;
  readonly publishedOn: string | null;
  readonly remarks: readonly Remark[];
}

export interface LayoutOptions {
  readonly metadata: ArticleMetadata;
  readonly lang: Language | null;
  readonly lexicons: Lexicons;
}

/** Names of sections stand among the first lines; short lines further down are verse, tables or captions. */
const LAST_LABEL = 6;

/**
 * Says of each line of an article what it is. Before the first paragraph stand title, bylines, dates and section names; behind the last one bylines and
 * notices; site lines stand anywhere.
 */
export function layOut(text: string, options: LayoutOptions): Layout {
  return new LayoutReader(text, options).read();
}

class LayoutReader {
  private readonly patterns: Patterns;
  private readonly order: DateOrder;
  private readonly lines: readonly Line[];
  /** Keys of the title that the metadata give. */
  private readonly givenTitle: readonly string[] | null;
  private readonly blocks: LaidOutBlock[] = [];
  private readonly remarks: Remark[] = [];
  private author: Span | null = null;
  private translator: Span | null = null;
  private outlet: Span | null = null;
  private publishedOn: string | null = null;
  private title: Line | null = null;

  constructor(
    private readonly text: string,
    { metadata, lexicons, lang }: LayoutOptions,
  ) {
    this.patterns = toPatterns(lexicons);
    this.order = toDateOrder(lang, lexicons);
    this.lines = splitLines(text);
    const titleWords = metadata.title === undefined ? [] : toWordKeys(metadata.title);
    this.givenTitle = titleWords.length > 0 ? titleWords : null;
  }

  read(): Layout {
    const { lines } = this;
    const asides = lines.map((line) => this.toAside(line));
    const isBody = lines.map((line, i) => asides[i] === null && this.isParagraph(line, i));
    const first = isBody.indexOf(true);
    const last = isBody.lastIndexOf(true);
    lines.forEach((line, i) => {
      const aside = asides[i] ?? null;
      if (aside !== null) this.push(line, line, aside);
      else if (first === -1 || i < first) this.pushHeadLine(line, i, first);
      else if (i > last) this.pushTailLine(line);
      else if (i === first || i === last) this.pushParagraph(line, { hasDateline: i === first, hasTail: i === last });
      else this.push(line, line, 'paragraph');
    });
    const { blocks, author, translator, outlet, publishedOn, remarks } = this;
    return { blocks, author, translator, outlet, publishedOn, remarks };
  }

  /** What is no part of the article's own text; `null` for a line that is. */
  private toAside(line: Line): 'boilerplate' | 'note' | null {
    if (isBoilerplate(line, this.patterns)) return 'boilerplate';
    return isNote(line, this.patterns) ? 'note' : null;
  }

  private isParagraph(line: Line, index: number): boolean {
    if (this.isGivenTitle(line)) return false;
    if (readDateLine(line, this.patterns, this.order) !== null) return false;
    const mayBeTitle = index === 0 && this.lines.length > 1 && isHeadlineLike(line);
    return !mayBeTitle && isRunningText(line);
  }

  private isGivenTitle({ words }: Line): boolean {
    return this.givenTitle?.length === words.length && words.every((word, i) => word === this.givenTitle![i]);
  }

  private pushHeadLine(line: Line, index: number, firstParagraph: number): void {
    if (this.pushDateLine(line)) return;
    const isDoubtful = this.title === null && this.givenTitle === null;
    const byline =
      readToolbar(line, this.title, this.patterns, this.text) ?? readByline(line, this.patterns, { isDoubtful });
    const dateline = byline ? null : findDateline(this.text, line, this.patterns, this.order);
    if (byline) this.pushByline(line, byline);
    else if (dateline?.span.end === line.end) this.pushDateline(line, dateline);
    else if (this.isTitle(line, index, firstParagraph)) this.pushTitle(line);
    else if (firstParagraph !== -1 && index < LAST_LABEL && isLabel(line)) this.push(line, line, 'boilerplate');
    else this.push(line, line, 'paragraph');
  }

  /** The first line that is nothing else; the name of a section may stand before it. */
  private isTitle(line: Line, index: number, firstParagraph: number): boolean {
    if (this.title !== null) return false;
    if (this.givenTitle !== null) return this.isGivenTitle(line);
    if (this.lines.length === 1) return false;
    const next = this.lines[index + 1];
    return !(isSectionName(line) && next && index + 1 < firstParagraph && this.mayBeTitle(next, line));
  }

  private mayBeTitle(line: Line, previous: Line): boolean {
    return (
      !isLabel(line) &&
      readDateLine(line, this.patterns, this.order) === null &&
      readToolbar(line, previous, this.patterns, this.text) === null &&
      readByline(line, this.patterns, { isDoubtful: false }) === null
    );
  }

  private pushTailLine(line: Line): void {
    if (this.pushDateLine(line)) return;
    const byline = readByline(line, this.patterns, { isDoubtful: false });
    if (byline) this.pushByline(line, byline);
    else this.pushParagraph(line, { hasDateline: false, hasTail: true });
  }

  private pushDateLine(line: Line): boolean {
    const date = readDateLine(line, this.patterns, this.order);
    if (!date) return false;
    this.publishedOn ??= date.publishedOn;
    this.remarks.push(...date.remarks);
    this.push(line, line, 'dateline');
    return true;
  }

  private pushByline(line: Line, byline: Byline): void {
    this.author ??= byline.author ?? null;
    this.translator ??= byline.translator ?? null;
    this.outlet ??= byline.outlet ?? null;
    this.push(line, line, 'byline', byline.names);
  }

  private pushTitle(line: Line): void {
    this.title = line;
    this.push(line, line, 'title');
  }

  private pushParagraph(line: Line, { hasDateline, hasTail }: { hasDateline: boolean; hasTail: boolean }): void {
    const dateline = hasDateline ? findDateline(this.text, line, this.patterns, this.order) : null;
    const tail = hasTail ? findTail(this.text, line, this.patterns) : null;
    if (dateline) this.pushDateline(line, dateline);
    const start = dateline ? dateline.span.end : line.start;
    this.push(line, trim(this.text, { start, end: tail ? tail.start : line.end }), 'paragraph');
    if (tail) this.push(line, tail, 'boilerplate');
  }

  private pushDateline(line: Line, { span, names, author, outlet, date }: Dateline): void {
    this.author ??= author;
    this.outlet ??= outlet;
    this.publishedOn ??= date?.publishedOn ?? null;
    this.remarks.push(...(date?.remarks ?? []));
    this.push(line, span, 'dateline', names);
  }

  private push({ tokens }: Line, { start, end }: Span, kind: Block['kind'], names: readonly Span[] = []): void {
    const spans = names.map((name) => ({ start: name.start, end: name.end }));
    if (start < end) this.blocks.push({ start, end, kind, names: spans, tokens });
  }
}

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}
