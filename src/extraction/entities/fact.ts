/** What the lexicon knows of a word, one bit each. */
export const FACT = {
  given: 1,
  family: 2,
  foreign: 4,
  connector: 8,
  personTitle: 16,
  officeTitle: 32,
  titleModifier: 64,
  organizationHead: 128,
  placeHead: 256,
  place: 512,
  insidePlace: 1024,
  country: 2048,
  definite: 4096,
  relation: 8192,
  /** The fact holds of the word only once particles are taken off. */
  withoutParticle: 16384,
  /** Part of the name of an organization that the lexicon knows. */
  knownOrganization: 32768,
} as const;
