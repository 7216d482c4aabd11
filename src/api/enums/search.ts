import { registerEnumType } from 'type-graphql';

export const SearchType = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  STATEMENT: 'Statement',
  ARTICLE: 'Article',
} as const;
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'Kinds of things that `search` finds.',
  valuesConfig: {
    PERSON: { description: 'People, by any of their names.' },
    ORGANIZATION: { description: 'Organizations, by any of their names.' },
    PLACE: { description: 'Places, by any of their names.' },
    STATEMENT: { description: 'Statements, by their text.' },
    ARTICLE: { description: 'Articles, by their title and text.' },
  },
});

export const SearchField = { NAME: 'NAME', TEXT: 'TEXT', TITLE: 'TITLE' } as const;
registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where a search found its words.',
  valuesConfig: {
    NAME: { description: 'In a name or an alias.' },
    TEXT: { description: 'In the text of a statement or an article.' },
    TITLE: { description: 'In the title of an article.' },
  },
});
