import { createRandom, createSkewed } from './random.mjs';
import { inventLatinName, inventWords, pick } from './vocabulary.mjs';

const DAYS = 5840;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const WORDS = 20_000;
const MODES = ['DIRECT', 'DIRECT', 'INDIRECT', 'MIXED'];
const CUES = [
  ['قال', 'say'],
  ['أعلن', 'announce'],
  ['طالب', 'demand'],
  ['نفى', 'deny'],
];
const TITLES = ['وزير', 'مدير', 'متحدث', 'مستشار', 'سفير'];

/**
 * @typedef {{ id: string, label: string, kind: string | null, isOutlet: boolean, nameAr: string, nameEn: string, degree: number }} Entity
 * @typedef {{ id: string, title: string, text: string, publishedOn: string, outlet: Entity, mentions: Map<Entity, number> }} Article
 * @typedef {{ id: string, text: string, mode: string, cue: string, cueClass: string, sequence: number, start: number, cueStart: number,
 *   confidence: number, article: Article, speaker: Entity, about: Entity[] }} Statement
 * @typedef {{ person: Entity, organization: Entity, article: Article, title: string }} Role
 * @typedef {{ words: string[], entities: Entity[], articles: Article[], statements: Statement[], roles: Role[] }} Graph
 */

/**
 * A graph as skewed as news is: few people say much, few outlets print most. The same seed and size give the same graph.
 * With 500,000 statements it has 100,000 articles, 20,000 people, 2,000 organizations and as many places.
 * @param {{ seed: number, statements: number }} options
 * @returns {Graph}
 */
export function generateGraph({ seed, statements: size }) {
  const random = createRandom(seed);
  const words = inventWords(random, WORDS);
  const people = inventEntities(random, { words, label: 'Person', prefix: 'person', size: atLeast(size / 25) });
  const organizations = inventEntities(random, {
    words,
    label: 'Organization',
    prefix: 'org',
    size: atLeast(size / 250),
  });
  const places = inventEntities(random, { words, label: 'Place', prefix: 'place', size: atLeast(size / 250) });
  for (const organization of organizations.slice(0, 200)) organization.isOutlet = true;
  const draw = {
    word: drawFrom(random, words, 1),
    person: drawFrom(random, people, 0.8),
    organization: drawFrom(random, organizations, 0.8),
    place: drawFrom(random, places, 0.8),
    outlet: drawFrom(random, organizations.slice(0, 200), 0.9),
  };
  const articles = Array.from({ length: atLeast(size / 5) }, (_, index) => inventArticle(random, draw, index));
  const statements = Array.from({ length: size }, (_, index) => inventStatement(random, draw, { articles, index }));
  const roles = people.map((person) => inventRole(random, draw, { articles, person }));
  return { words, entities: [...people, ...organizations, ...places], articles, statements, roles };
}

function atLeast(size) {
  return Math.max(20, Math.round(size));
}

function drawFrom(random, items, skew) {
  const rank = createSkewed(random, { size: items.length, skew });
  return () => items[rank()];
}

function inventEntities(random, { words, label, prefix, size }) {
  return Array.from({ length: size }, (_, index) => ({
    id: `${prefix}_b${String(index).padStart(5, '0')}`,
    ...{ label, kind: label === 'Place' ? 'city' : null, isOutlet: false },
    // Rare words, as those of names are.
    nameAr: `${words[40 + Math.floor(random() * (words.length - 40))]} ${words[40 + Math.floor(random() * (words.length - 40))]}`,
    ...{ nameEn: inventLatinName(random), degree: 0 },
  }));
}

function sentence(random, draw, { from, to }) {
  return Array.from({ length: from + Math.floor(random() * (to - from)) }, draw.word).join(' ');
}

function inventArticle(random, draw, index) {
  const title = sentence(random, draw, { from: 5, to: 11 });
  const outlet = draw.outlet();
  outlet.degree += 1;
  const publishedOn = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `article_b${String(index).padStart(6, '0')}`,
    ...{ title, outlet, publishedOn, text: `${title}. `, mentions: new Map(), statements: 0 },
  };
}

/** Written into its article, so that its spans lead to its words there. */
function inventStatement(random, draw, { articles, index }) {
  const article = pick(random, articles);
  const speaker = random() < 0.8 ? draw.person() : draw.organization();
  const about = new Set();
  const wanted = 1 + (random() < 0.5 ? 1 : 0) + (random() < 0.25 ? 1 : 0);
  while (about.size < wanted) {
    const kind = random();
    about.add(kind < 0.45 ? draw.person() : kind < 0.8 ? draw.organization() : draw.place());
  }
  const text = sentence(random, draw, { from: 10, to: 29 });
  const [cue, cueClass] = pick(random, CUES);
  const cueStart = article.text.length;
  const start = cueStart + `${cue} ${speaker.nameAr}: `.length;
  article.text += `${cue} ${speaker.nameAr}: ${text}. `;
  for (const entity of [speaker, ...about]) {
    if (!article.mentions.has(entity)) entity.degree += 1;
    article.mentions.set(entity, (article.mentions.get(entity) ?? 0) + 1);
    entity.degree += 1;
  }
  return {
    id: `statement_b${String(index).padStart(6, '0')}`,
    ...{ text, mode: pick(random, MODES), cue, cueClass, sequence: article.statements++, start, cueStart },
    ...{ confidence: Math.round(50 + random() * 50) / 100, article, speaker, about: [...about] },
  };
}

function inventRole(random, draw, { articles, person }) {
  const organization = draw.organization();
  person.degree += 1;
  organization.degree += 1;
  return { person, organization, article: pick(random, articles), title: pick(random, TITLES) };
}
