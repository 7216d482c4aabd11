import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = (...args) => [process.execPath, '--import', here('usage-at-exit.mjs'), ...args];

/** What is measured: each command reads JSON Lines with a `text` and prints a line of JSON for each. */
export const PEERS = [
  {
    name: 'isnad',
    does: 'everything: entities, statements, speakers, about, via',
    command: (file) => node(here('../../dist/cli/main.js'), 'extract', file),
  },
  {
    name: 'regex',
    does: 'forty lines of regular expressions: content and the words behind the verb',
    command: (file) => node(here('peers/regex.mjs'), file),
  },
  {
    name: 'spacy',
    does: 'spaCy: Arabic tokenizer, sentences, a matcher of cue verbs',
    command: (file) => [process.env.PYTHON ?? 'python3', here('peers/spacy_matcher.py'), file],
  },
];
