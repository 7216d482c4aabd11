import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readAuthority } from '../../src/authority/index.js';
import type { AuthorityEntity } from '../../src/model/index.js';
import { sharedPath } from '../support/shared.js';
import { type Digest, readDigests, toWords } from './digests.js';

/** Nobody owns seven words in a row such as a name with its title; eight are somebody's sentence. */
const SHARED_RUN = 8;

/** Words for numbers as news prose writes them, in the forms that comparison knows. */
const NUMBER_WORDS = new Set(
  toWords(`اثنان اثنين اثني ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمانية تسعة عشرة عشر
    عشرين عشرون ثلاثين ثلاثون أربعين خمسين ستين سبعين ثمانين تسعين مائة مئة مئتين مئتان ألف ألفين آلاف مليون ملايين مليار مليارات`),
);

function runsOf(words: readonly string[]): string[] {
  return words.slice(SHARED_RUN - 1).map((_, start) => words.slice(start, start + SHARED_RUN).join(' '));
}

function readSource({ frontMatter }: Digest): string {
  return readFileSync(sharedPath('seeds', String(frontMatter.source)), 'utf8');
}

let digests: readonly Digest[];
beforeAll(async () => {
  digests = await readDigests();
});

describe('seeds/articles beside the articles they are digests of', () => {
  test('name the digest of the very text they were made from', () => {
    for (const digest of digests) {
      const sha256 = createHash('sha256').update(readSource(digest)).digest('hex');
      expect([digest.file, digest.frontMatter.sourceSha256]).toEqual([digest.file, sha256]);
    }
  });

  test(`share no run of ${SHARED_RUN} words with any of them`, () => {
    const runs = new Set(digests.flatMap((digest) => runsOf(toWords(readSource(digest)))));
    const shared = digests.flatMap(({ frontMatter, body }) =>
      [frontMatter.title ?? '', body].flatMap((text) => runsOf(toWords(text)).filter((run) => runs.has(run))),
    );
    expect(runs.size).toBeGreaterThan(3000);
    expect(shared).toEqual([]);
  });

  test('give no figure that is not in their source', () => {
    const figures = digests.flatMap((digest) => {
      const known = new Set(toWords(readSource(digest)).flatMap(withoutClitics));
      return toWords(digest.body)
        .flatMap((word) => withoutClitics(word).filter(isNumber).slice(0, 1))
        .map((figure) => ({ file: digest.file, figure, known: known.has(figure) }));
    });
    expect(figures.length).toBeGreaterThan(25);
    expect(figures.filter(({ known }) => !known)).toEqual([]);
  });

  test('name nobody and nothing of the authority file that is not in their source', async () => {
    const { entities } = await readAuthority();
    const named = digests.flatMap((digest) => {
      const isNamedIn = toNameFinder(digest.body);
      const isNamedInSource = toNameFinder(readSource(digest));
      return entities
        .filter((entity) => namesOf(entity).some(isNamedIn))
        .map((entity) => ({ file: digest.file, id: entity.id, inSource: namesOf(entity).some(isNamedInSource) }));
    });
    expect(named.filter(({ id }) => id.startsWith('person_')).length).toBeGreaterThan(12);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ inSource }) => !inSource)).toEqual([]);
  }, 60_000);
});

function namesOf({ nameAr, aliases }: AuthorityEntity): readonly string[] {
  return [nameAr, ...aliases];
}

/** Tells whether a name stands in a text, word by word, behind clitics or not. */
function toNameFinder(text: string): (name: string) => boolean {
  const places = toWords(text).map(withoutClitics);
  return (name) => {
    const words = toWords(name);
    return places.some((_, start) => words.every((word, offset) => places[start + offset]?.includes(word)));
  };
}

/** The word, and what is left of it where its first letter or two may be "and", "by", "for", "as" or the article. */
function withoutClitics(word: string): string[] {
  return [
    word,
    ...[/^\u0648/, /^[\u0628\u0644\u0643\u0641]/, /^\u0648?\u0627\u0644/].flatMap((clitic) =>
      clitic.test(word) ? [word.replace(clitic, '')] : [],
    ),
  ];
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word) || NUMBER_WORDS.has(word);
}
