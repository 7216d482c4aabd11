import './landing.css';
import { fetchWithKey } from './api-key.js';
import { examples, playgroundUrl } from './examples.js';

listExamples();
showCounts().catch(() => note('The graph does not answer at the moment; see readiness above.'));

function listExamples(): void {
  const items = examples.map(({ title, description, query }) => {
    const link = document.createElement('a');
    link.href = playgroundUrl(query);
    link.textContent = title;
    link.dir = 'auto';
    const translation = document.createElement('span');
    translation.textContent = description;
    const item = document.createElement('li');
    item.append(link, translation);
    return item;
  });
  document.querySelector('#examples')?.replaceChildren(...items);
}

async function showCounts(): Promise<void> {
  const response = await fetchWithKey('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { articles statements persons organizations places } }' }),
  });
  if (response.status === 401) {
    note('This server answers only to those with an API key. The playground asks for yours.');
    return;
  }
  const { data } = (await response.json()) as { data?: { stats?: Readonly<Record<string, number>> } | null };
  if (!data?.stats) throw new Error('the server gave no counts');
  document.querySelector('#counts')?.replaceChildren(...Object.entries(data.stats).map(toCount));
  note('');
}

function toCount([name, count]: [string, number]): HTMLElement {
  const term = document.createElement('dt');
  term.textContent = name;
  const number = document.createElement('dd');
  number.textContent = count.toLocaleString('en');
  const pair = document.createElement('div');
  pair.append(term, number);
  return pair;
}

function note(text: string): void {
  const place = document.querySelector('#counts-note');
  if (place) place.textContent = text;
}
