// The floor: what somebody writes in an afternoon. Quotations and clauses behind verbs of speech, with the words behind the verb for a source.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const VERBS =
  'قال|قالت|قالوا|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|أشار|أشارت|ذكر|ذكرت|أعلن|أعلنت|صرح|صرحت|كشف|كشفت|أفاد|أفادت|لفت|شدد|شددت|تابع|تابعت|اعتبر|رأى|حذر|حذرت|نفى|نفت';
const PARTICIPLES = 'مؤكدا|مشيرا|موضحا|مضيفا|لافتا|مبينا|مشددا|معتبرا|قائلا|محذرا';
const ATTRIBUTION = new RegExp(
  `(?<![\\p{L}])[وف]?(?<cue>${VERBS}|${PARTICIPLES})[\\u064B]?(?![\\p{L}])(?<source>[^.:«"\\n]{0,120}?)` +
    `(?:\\s(?:إلى |على )?(?:ب?[أإ]ن(?:ه|ها|هم)?)\\s(?<clause>[^.\\n]{5,600})|:?\\s*[«"“](?<quote>[^»"”\\n]{5,900})[»"”]|:\\s(?<words>[^.\\n]{5,600}))`,
  'gu',
);

function extract(text) {
  const statements = [];
  for (const match of text.matchAll(ATTRIBUTION)) {
    const { cue, source, clause, quote, words } = match.groups;
    const content = clause ?? quote ?? words;
    const start = match.index + match[0].lastIndexOf(content);
    const cueStart = match.index + match[0].indexOf(cue);
    statements.push({
      content: [[start, start + content.length]],
      cue: [cueStart, cueStart + cue.length],
      text: content,
      speaker: source.trim() === '' ? null : { name: source.trim(), type: 'PERSON' },
      mode: quote ? 'DIRECT' : 'INDIRECT',
      about: [],
      via: [],
    });
  }
  return { statements, entities: [] };
}

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (line !== '') process.stdout.write(`${JSON.stringify(extract(JSON.parse(line).text))}\n`);
}
