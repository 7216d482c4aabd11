/** What may begin with a word, one bit each: most words begin nothing, and are passed over at the cost of one comparison. */
export const OPENS = {
  place: 1,
  title: 2,
  knownOrganization: 4,
  quotedName: 8,
  club: 16,
  dependentClub: 32,
  headedOrganization: 64,
  headedPlace: 128,
  description: 256,
  honorific: 512,
} as const;
