import { describe, expect, test } from '@jest/globals';
import { toChain } from '../../src/api/chain.js';
import type { ArticleRow, AttributedSource, EntityRow } from '../../src/graph/reading/index.js';

function organization(id: string): EntityRow {
  return {
    ...{ label: 'Organization', id, name: id, nameAr: null, nameEn: null, aliases: [], origin: 'CURATED' },
    ...{ kind: null, isOutlet: true, degree: 1, location: null },
  } as EntityRow;
}

function article(outlet: EntityRow | null): ArticleRow {
  return {
    ...{ label: 'Article', id: 'article_1', title: null, lang: 'ar', publishedOn: null, url: null, sha256: '' },
    ...{ ingestedAt: '2024-01-01T00:00:00Z', extractor: '1', outlet },
  } as ArticleRow;
}

const at = (id: string, start: number | null): AttributedSource => ({
  source: organization(id),
  start,
  end: start === null ? null : start + 4,
});

const nobody = { speaker: null, about: [], addressedTo: [], via: [] };

describe('toChain', () => {
  test('leads from the outlet by those who passed it on to the speaker', () => {
    const attribution = {
      ...nobody,
      via: [at('org_agency', 20), at('org_radio', 40)],
      speaker: at('org_ministry', 60),
    };
    const chain = toChain(attribution, article(organization('org_paper')));
    expect(chain.map(({ position, kind, source }) => `${position} ${kind} ${source.id}`)).toEqual([
      '0 OUTLET org_paper',
      '1 VIA org_agency',
      '2 VIA org_radio',
      '3 SPEAKER org_ministry',
    ]);
    expect(chain.map(({ passage }) => passage?.start ?? null)).toEqual([null, 20, 40, 60]);
  });

  test('leaves out links that are not known', () => {
    expect(toChain({ ...nobody, via: [at('org_agency', 20)] }, article(null)).map(({ kind }) => kind)).toEqual(['VIA']);
    expect(toChain(nobody, null)).toEqual([]);
  });

  test('a link without words in the article has no passage', () => {
    const [link] = toChain({ ...nobody, speaker: at('org_ministry', null) }, article(null));
    expect(link).toMatchObject({ kind: 'SPEAKER', passage: null });
  });
});
