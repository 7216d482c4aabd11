import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readArticles } from '../../src/article/index.js';
import { readAuthority } from '../../src/authority/index.js';
import { extract, toKnowledge } from '../../src/extraction/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import type { Extraction } from '../../src/model/index.js';
import { toDocument } from '../../src/text/index.js';
import { DIGESTS_FOLDER, type Digest, readDigests, toWords } from './digests.js';

let digests: readonly Digest[];
beforeAll(async () => {
  digests = await readDigests();
});

describe('seeds/articles', () => {
  test('are five, each of another source', () => {
    expect(digests).toHaveLength(5);
    expect(new Set(digests.map(({ frontMatter }) => frontMatter.source)).size).toBe(5);
  });

  test('say in their front matter what they are a digest of', () => {
    for (const { file, frontMatter } of digests) {
      expect([file, frontMatter]).toEqual([
        file,
        expect.objectContaining({
          title: expect.stringMatching(/\p{Script=Arabic}/u),
          lang: 'ar',
          publishedOn: expect.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/),
          source: expect.stringMatching(/^\d{3}_[0-9a-f]{16}\.txt$/),
          sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
      ]);
    }
  });

  test('run to 250 to 500 words', () => {
    const lengths = digests.map(({ file, body }) => [file, toWords(body).length] as const);
    expect(lengths.filter(([, length]) => length < 250 || length > 500)).toEqual([]);
  });

  test('quote a few words at most', () => {
    const quotations = digests.flatMap(({ body }) => [...body.matchAll(/«([^»]*)»/g)].map((match) => match[1]!));
    expect(quotations).not.toEqual([]);
    expect(quotations.filter((quotation) => toWords(quotation).length > 4)).toEqual([]);
  });

  test('are listed in the README with their source and date', () => {
    const readme = readFileSync(new URL('../../seeds/README.md', import.meta.url), 'utf8');
    for (const { file, frontMatter } of digests) {
      const row = readme.split('\n').find((line) => line.includes(file));
      expect(row).toContain(frontMatter.source);
      expect(row).toContain(frontMatter.publishedOn);
    }
  });
});

describe('what is read from seeds/articles', () => {
  let extractions: Extraction[];
  beforeAll(async () => {
    const knowledge = toKnowledge(lexicons, await readAuthority());
    extractions = [];
    for await (const result of readArticles([DIGESTS_FOLDER])) {
      if (!result.ok) throw result.error;
      extractions.push(extract(toDocument(result.article, lexicons), knowledge));
    }
  }, 60_000);

  test('every digest holds more than a dozen statements, nearly all with a speaker', () => {
    expect(extractions).toHaveLength(5);
    for (const { document, statements } of extractions) {
      const { file } = document.article;
      expect([file, statements.length > 12]).toEqual([file, true]);
      const spoken = statements.filter(({ speaker }) => speaker !== null).length / statements.length;
      expect([file, spoken > 0.9]).toEqual([file, true]);
    }
  });

  test.each([
    'person_robert-white',
    'person_wayne-marotto',
    'person_sabrina-singh',
    'person_thabet-al-abbasi',
    'person_mohammed-shia-al-sudani',
    'person_charles-lister',
    'org_centcom',
    'person_duke-pirak',
    'person_david-schenker',
    'person_james-phillips',
    'person_kenneth-mckenzie',
    'person_yahya-rasool',
    'person_myles-caggins',
  ])('%s speaks', (id) => {
    const speakers = extractions.flatMap(({ statements }) => statements.map(({ speaker }) => speaker?.id));
    expect(speakers).toContain(id);
  });

  test('somebody speaks about each of the main parties', () => {
    const abouts = new Set(
      extractions.flatMap(({ statements }) => statements.flatMap(({ about }) => about.map(({ entityId }) => entityId))),
    );
    for (const id of ['org_isis', 'org_sdf', 'org_peshmerga', 'org_global-coalition', 'org_iraqi-security-forces']) {
      expect([...abouts]).toContain(id);
    }
  });
});
