import type { Words } from './words.js';

/** Whether a word is a comma, that of Arabic or that of Latin script. */
export function isCommaAt({ words }: Pick<Words, 'words'>, at: number): boolean {
  const text = words[at]?.token.text;
  return text === ',' || text === '\u060C';
}
