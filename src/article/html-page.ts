import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleMetadata } from '../model/index.js';

/** A text node of the page as it stood before the main content was cut out. */
export interface SourceText {
  readonly data: string;
  /** Where the node stands in the page, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface Page {
  /** The headline, where it stands outside the main content, and the main content. */
  readonly parts: readonly Element[];
  /** All text nodes of the page in order. */
  readonly sources: readonly SourceText[];
  readonly hasMainContent: boolean;
  readonly metadata: ArticleMetadata;
  /** The time of publication as the page writes it. */
  readonly publishedTime: string | null;
}

const SHOW_TEXT = 4;
const DATE_PLACES = [
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['time[datetime]', 'datetime'],
] as const;

/** Parses a page and finds its main content, headline and metadata (Open Graph, JSON-LD, meta elements). Runs no script and loads nothing. */
export function readPageParts(html: string): Page {
  const dom = parse(html);
  const { document } = dom.window;
  const sources = findSources(dom);
  const stated = {
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? contentOf(document, 'og:url'),
    lang: document.documentElement.getAttribute('lang'),
    time: findTime(document),
  };
  const headlines = [...document.querySelectorAll('h1, h2')];
  const found = findMainContent(document);
  const content = found?.content && hasText(found.content) ? found.content : null;
  const headline = content ? findHeadline(headlines, found?.title ?? '', content) : null;
  const metadata = {
    title: textOf(headline) || clean(found?.title),
    outlet: clean(found?.siteName),
    author: clean(found?.byline),
    url: clean(stated.url),
    lang: clean(stated.lang ?? found?.lang),
  };
  return {
    parts: [...(headline ? [headline] : []), content ?? parse(html).window.document.body],
    sources,
    hasMainContent: content !== null,
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== '')),
    publishedTime: found?.publishedTime ?? stated.time,
  };
}

function parse(html: string): JSDOM {
  return new JSDOM(html, { includeNodeLocations: true, virtualConsole: new VirtualConsole() });
}

/** Takes the document apart: whatever else is wanted from it is read before. */
function findMainContent(document: Document): ReturnType<Readability<Element>['parse']> {
  try {
    return new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  } catch (error) {
    // Pages that nest thousands of unclosed elements exhaust its recursion.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findSources(dom: JSDOM): SourceText[] {
  const sources: SourceText[] = [];
  const walker = dom.window.document.createTreeWalker(dom.window.document, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const place = dom.nodeLocation(node);
    if (place) sources.push({ data: (node as Text).data, start: place.startOffset, end: place.endOffset });
  }
  return sources;
}

/** The heading that is the page's title, unless the main content has it already. */
function findHeadline(headings: readonly Element[], title: string, content: Element): Element | null {
  const wanted = title.replace(/\s+/g, ' ').trim();
  const isTitle = (text: string) => text !== '' && (text === wanted || wanted.includes(text) || text.includes(wanted));
  const headline = wanted === '' ? undefined : headings.find((heading) => isTitle(textOf(heading)));
  if (!headline) return null;
  const isThere = [...content.querySelectorAll('h1, h2, h3, p')].some((part) => textOf(part) === textOf(headline));
  return isThere ? null : headline;
}

function findTime(document: Document): string | null {
  for (const [selector, attribute] of DATE_PLACES) {
    const value = document.querySelector(selector)?.getAttribute(attribute);
    if (value) return value;
  }
  return null;
}

function contentOf(document: Document, property: string): string | null {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
}

function hasText(element: Element): boolean {
  return textOf(element) !== '';
}

function textOf(element: Element | null): string {
  return clean(element?.textContent);
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
