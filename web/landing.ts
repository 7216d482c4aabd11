import './landing.css';
import { examples, playgroundUrl } from './examples.js';

listExamples();
showCounts().catch(() => note('The graph does not answer at the moment; see readiness above.'));

function listExamples(): void {
  const items = examples.map(({ title, query }) => {
    const link = document.createElement('a');
    link.href = playgroundUrl(query);
    link.textContent = title;
    link.dir = 'auto';
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#examples')?.replaceChildren(...items);
}

async function showCounts(): Promise<void> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { articles statements persons organizations places } }' }),
  });
  const { data } = (await response.json()) as { data?: { stats?: Readonly<Record<string, number>> } | null };
  if (!data?.stats) throw new Error('the server gave no counts');
  const rows = Object.entries(data.stats).flatMap(([name, count]) => [
    element('dt', name),
    element('dd', count.toLocaleString('en')),
  ]);
  document.querySelector('#counts')?.replaceChildren(...rows);
  note('');
}

function element(tag: 'dt' | 'dd', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function note(text: string): void {
  const place = document.querySelector('#counts-note');
  if (place) place.textContent = text;
}
