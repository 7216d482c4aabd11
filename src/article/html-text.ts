import type { InputMap } from '../model/index.js';
import { alignText } from './html-alignment.js';
import type { Page } from './html-page.js';
import { matchSources } from './html-sources.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads as part of an article. */
const SKIPPED = new Set('ASIDE BUTTON FOOTER IFRAME NAV NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '));

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A text node, or a break before what follows. */
type Piece = { readonly data: string } | { readonly separator: '\n' | '\n\n' };

export interface ReadableText {
  readonly text: string;
  readonly inputMap: InputMap;
}

/** The text of the parts of a page as a reader sees it: white space collapsed, an empty line between paragraphs. */
export function readText({ parts, sources }: Page, input: string): ReadableText {
  const pieces = parts.flatMap((part) => toPieces(part));
  const places = matchSources(
    pieces.flatMap((piece) => ('data' in piece ? [piece.data] : [])),
    sources,
  );
  const builder = new TextBuilder();
  let next = 0;
  for (const piece of pieces) {
    if ('separator' in piece) {
      builder.separate(piece.separator);
      continue;
    }
    const place = places[next++]!;
    builder.append(piece.data, place ? alignText(piece.data, input, place) : null);
  }
  return builder.finish();
}

/** Without recursion: real pages nest thousands of unclosed elements. */
function toPieces(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const stack: (Node | Piece)[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (!('nodeType' in item)) pieces.push(item);
    else if (item.nodeType === TEXT_NODE) pieces.push({ data: (item as Text).data });
    else if (item.nodeType === ELEMENT_NODE) pushElement(item as Element, stack);
  }
  return pieces;
}

function pushElement(element: Element, stack: (Node | Piece)[]): void {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name)) return;
  if (name === 'BR') {
    stack.push({ separator: '\n' });
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) stack.push({ separator: '\n\n' });
  for (let child = element.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  if (isBlock) stack.push({ separator: '\n\n' });
}

/** Where the units of a text node stand in the page: `starts[i]` and `ends[i]` for its unit `i`. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

class TextBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private separator = '';

  separate(separator: '\n' | '\n\n'): void {
    if (separator.length > this.separator.length || this.separator === ' ') this.separator = separator;
  }

  append(data: string, places: Alignment | null): void {
    const last = this.ends.at(-1) ?? 0;
    for (let i = 0; i < data.length; i++) {
      if (/[ \t\r\n\f]/.test(data[i]!)) {
        this.separator ||= ' ';
        continue;
      }
      const start = places?.starts[i] ?? last;
      this.flush(start);
      this.push(data[i]!, start, places?.ends[i] ?? last);
    }
  }

  finish(): ReadableText {
    const { text, starts, ends } = this;
    return { text, inputMap: { starts, ends } };
  }

  private flush(before: number): void {
    if (this.text !== '') for (const char of this.separator) this.push(char, before, before);
    this.separator = '';
  }

  private push(char: string, start: number, end: number): void {
    this.text += char;
    this.starts.push(start);
    this.ends.push(end);
  }
}
