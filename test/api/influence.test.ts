import { describe, expect, test } from '@jest/globals';
import { rankInfluence, scoreInfluence } from '../../src/api/influence.js';
import type { SpeakerAboutPair } from '../../src/graph/reading/index.js';

const pair = (speaker: string, about: string, statements = 1): SpeakerAboutPair => ({ speaker, about, statements });

/** Two people speak about a ministry, which speaks about a town. */
const PAIRS = [
  pair('person_a', 'org_ministry', 3),
  pair('person_b', 'org_ministry'),
  pair('org_ministry', 'place_town'),
  pair('place_town', 'org_ministry'),
];

describe('scoreInfluence', () => {
  test('DEGREE counts others, each once', () => {
    expect([...scoreInfluence(PAIRS, 'DEGREE')].toSorted()).toEqual([
      ['org_ministry', 3],
      ['person_a', 1],
      ['person_b', 1],
      ['place_town', 1],
    ]);
  });

  test('BETWEENNESS is 1 for who stands between all others, 0 at the rim', () => {
    expect([...scoreInfluence(PAIRS, 'BETWEENNESS')].toSorted()).toEqual([
      ['org_ministry', 1],
      ['person_a', 0],
      ['person_b', 0],
      ['place_town', 0],
    ]);
  });

  test('PAGERANK adds up to 1, flows from speakers to whom they speak about, and more where more is said', () => {
    const scores = scoreInfluence([pair('a', 'b', 9), pair('a', 'c', 1)], 'PAGERANK');
    expect([...scores.values()].reduce((sum, score) => sum + score)).toBeCloseTo(1, 5);
    expect(scores.get('b')).toBeGreaterThan(scores.get('c')!);
    expect(scores.get('c')).toBeGreaterThan(scores.get('a')!);
  });

  test.each(['DEGREE', 'PAGERANK', 'BETWEENNESS'] as const)('%s of nobody is nothing', (measure) => {
    expect(scoreInfluence([], measure).size).toBe(0);
  });
});

describe('rankInfluence', () => {
  const scores = new Map([
    ['person_b', 2],
    ['org_c', 5],
    ['person_a', 2],
    ['person_d', 1],
  ]);

  test('lists the highest first; equal scores share a place, in the order of their ids', () => {
    expect(rankInfluence(scores, { type: null, limit: 3 })).toEqual([
      { id: 'org_c', rank: 1, score: 5 },
      { id: 'person_a', rank: 2, score: 2 },
      { id: 'person_b', rank: 2, score: 2 },
    ]);
  });

  test('counts places among the type that is listed', () => {
    expect(rankInfluence(scores, { type: 'Person', limit: 10 }).map(({ id, rank }) => [id, rank])).toEqual([
      ['person_a', 1],
      ['person_b', 1],
      ['person_d', 3],
    ]);
  });
});
