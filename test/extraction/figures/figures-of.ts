import type { Figure, Language } from '../../../src/model/index.js';
import { slice } from '../../../src/model/index.js';
import { extractText } from '../statements/parts.js';

const LEADS = { ar: 'قال المدير إن ', en: 'The director said that ' } as const;

/** The figures of something that somebody says. */
export function figuresOf(words: string, lang: Language = 'ar'): readonly Figure[] {
  const text = `${LEADS[lang]}${words}.`;
  const { figures } = extractText(text, lang);
  for (const figure of figures)
    if (slice(text, figure.span) !== figure.text) throw new Error(`"${figure.text}" stands elsewhere.`);
  return figures;
}

/** One figure in a line: `text | quantity | low..high | unit`, with `~` before what is approximate and nothing for an open limit. */
export function linesOf(words: string, lang: Language = 'ar'): readonly string[] {
  return figuresOf(words, lang).map(
    ({ text, quantity, low, high, isApproximate, unit }) =>
      `${text} | ${quantity} | ${isApproximate ? '~' : ''}${low === high ? low : `${low ?? ''}..${high ?? ''}`} | ${unit ?? ''}`,
  );
}
