import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** The examples in the order of the page, by what they are of. */
export const SECTIONS: readonly { readonly title: string; readonly examples: readonly string[] }[] = [
  {
    title: 'Who said what',
    examples: [
      'who-said-what-about-the-sdf',
      'one-speaker-about-one-place',
      'words-of-the-speaker',
      'about-isis-not-by-the-coalition',
      'spokespeople-who-spoke-about-isis',
      'search',
    ],
  },
  {
    title: 'Numbers and disagreements',
    examples: ['how-many-isis-fighters', 'who-put-which-number-on-isis-fighters', 'which-numbers-are-put-on-isis'],
  },
  {
    title: 'Over time',
    examples: [
      'position-over-time',
      'what-changed-between-2019-and-2024',
      'timeline',
      'talk-of-a-topic',
      'roles-at-a-day',
    ],
  },
  {
    title: 'Where it comes from',
    examples: [
      'chain-of-attribution',
      'copies-of-one-story',
      'two-outlets-on-one-subject',
      'one-article',
      'why-is-this-here',
    ],
  },
  {
    title: 'People, organizations, places',
    examples: ['one-person', 'who-speaks-for-the-coalition', 'allies-and-members', 'place-on-the-map'],
  },
  {
    title: 'How they hang together',
    examples: [
      'common-ground',
      'shortest-path',
      'ways-between-two-people',
      'neighborhood',
      'most-connected-people',
      'who-is-influential',
    ],
  },
  { title: 'The whole', examples: ['what-is-talked-about', 'what-is-new', 'stats'] },
];

const FOLDER = new URL('../../schema/examples/', import.meta.url);
/** Of a longer list only so much is shown. */
const SHOWN = 3;
/**
 * When articles were read, in which log and by which build, and relevance, which depends on what the index held before; of hits only the first
 * always stays the first.
 */
const UNSTEADY =
  /^(stats\.lastIngestedAt|search\.edges\.\d+\.score|feed\.edges\.\d+\.(cursor|node\.at)|explain\.(edges\.\d+\.)?run\.(version|digest))$/;
const SHOWN_HITS = 1;

/** docs/QUESTIONS.md, with the answers that `ask` gets. */
export async function renderQuestions(ask: (query: string) => Promise<unknown>): Promise<string> {
  const parts = [HEAD];
  for (const { title, examples } of SECTIONS) {
    parts.push(`## ${title}`);
    for (const example of examples) {
      const source = readFileSync(new URL(`${example}.graphql`, FOLDER), 'utf8');
      parts.push(renderQuestion(example, source, await ask(source)));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Of several ways that are as short the database takes any: the page shows one that it took. */
const ANY_WAY = /(\/(?:shortest-path|ways-between-two-people)\.graphql">.*\n\n)```yaml\n[\s\S]*?\n```/g;

/** The page without the answers that may be others another time. */
export function steadyPartOf(page: string): string {
  return page.replace(ANY_WAY, '$1');
}

const HEAD = `# Questions

What analysts ask, each with its query and what the sample articles in \`seeds/\` answer. The queries are the files of [schema/examples](../schema/examples); the playground has them in its
list of examples, and \`npx isnad query schema/examples/….graphql\` asks them. Of long lists the first ${SHOWN} entries are shown. \`npm run questions\` writes this page; a test compares it with what the
graph answers.`;

function renderQuestion(example: string, source: string, answer: unknown): string {
  const [, arabic, english, query] = /^# (.+)\n# (.+)\n([\s\S]+)$/.exec(source)!;
  const [, question, rest] = /^(.+?\?)\s*(.*)$/.exec(english!)!;
  return [
    `### ${question}`,
    [arabic, rest].filter(Boolean).join('\n\n'),
    `\`\`\`graphql\n${query!.trim()}\n\`\`\``,
    `<details><summary>Answer (<a href="../schema/examples/${example}.graphql">${example}</a>)</summary>`,
    `\`\`\`yaml\n${stringify(shorten(answer, ''), { lineWidth: 0 }).trim()}\n\`\`\``,
    '</details>',
  ].join('\n\n');
}

function shorten(value: unknown, path: string): unknown {
  if (UNSTEADY.test(path)) return '…';
  if (Array.isArray(value)) {
    const shown = value.slice(0, path.startsWith('search') ? SHOWN_HITS : SHOWN);
    const more = value.length - shown.length;
    return [...shown.map((item, index) => shorten(item, `${path}.${index}`)), ...(more > 0 ? [`… ${more} more`] : [])];
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shorten(inner, path === '' ? key : `${path}.${key}`)]),
  );
}
