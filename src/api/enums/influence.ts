import { registerEnumType } from 'type-graphql';

export const InfluenceMeasure = { DEGREE: 'DEGREE', PAGERANK: 'PAGERANK', BETWEENNESS: 'BETWEENNESS' } as const;
export type InfluenceMeasure = keyof typeof InfluenceMeasure;
registerEnumType(InfluenceMeasure, {
  name: 'InfluenceMeasure',
  description: 'How influence is measured in the network of who speaks about whom.',
  valuesConfig: {
    DEGREE: { description: 'With how many others somebody is joined: those spoken about and those who speak.' },
    PAGERANK: {
      description:
        'PageRank (Page and Brin 1998, damping 0.85): speaking about somebody lends weight to them, more so from those who are themselves spoken about. All scores together are 1.',
    },
    BETWEENNESS: {
      description:
        'The share of shortest ways between others that lead through somebody, whichever way they point (Freeman 1977, Brandes 2001), from 0 to 1.',
    },
  },
});
