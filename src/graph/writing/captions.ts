import { romanize, romanizeName } from './romanize.js';

/**
 * What graph tools write on a node: `caption` in the original script, `captionLatin` for tools that draw Arabic
 * reversed.
 */
export interface Captions {
  readonly caption: string;
  readonly captionLatin: string;
}

/** A node is a small thing to write on. In UTF-16 units. */
const LONGEST = 80;

/** Captions of whatever has a name; the Latin one is the name it has in Latin letters, where it has one. */
export function nameCaptions(name: string, latinName: string | null): Captions {
  return { caption: shorten(name), captionLatin: shorten(latinName ?? romanizeName(name)) };
}

/** Captions of whatever has only a text. */
export function textCaptions(text: string): Captions {
  const caption = shorten(text);
  return { caption, captionLatin: romanize(caption) };
}

/** Cuts at the last space that leaves room for the ellipsis; text without one is cut between characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const room = line.slice(0, LONGEST - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > LONGEST / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}\u2026`;
}
