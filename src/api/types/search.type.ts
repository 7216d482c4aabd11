import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { SearchField } from '../enums/search.js';
import { Lazy } from '../lazy.js';
import { PageInfo } from '../paging/page-info.js';
import { Article } from './article.type.js';
import { typeOfRow } from './node.type.js';
import { Organization } from './organization.type.js';
import { Person } from './person.type.js';
import { Place } from './place.type.js';
import { Statement } from './statement.type.js';

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'Anything that `search` finds.',
  types: () => [Person, Organization, Place, Statement, Article] as const,
  resolveType: typeOfRow as () => string,
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A part of a text, half-open: from `start` on, before `end`. Both count UTF-16 code units, as strings of JavaScript do.',
})
export class TextSpan {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a search found its words in.' })
export class SearchMatch {
  @Field(() => SearchField, { description: 'Where they stand.' })
  field!: string;

  @Field(() => String, {
    description: 'The name or title that has them, or the part of the text around the first of them.',
  })
  text!: string;

  @Field(() => [String], {
    description: 'The words of it that fit, as they are written there; in the same order as `spans`.',
  })
  words!: string[];

  @Field(() => [TextSpan], { description: 'Where these words stand in `text`, for marking them.' })
  spans!: TextSpan[];
}

@ObjectType({ simpleResolvers: true, description: 'One hit of a search.' })
export class SearchEdge {
  @Lazy()
  @Field(() => String, { description: 'The place of this hit in the list, to pass as `after`.' })
  cursor!: string;

  @Field(() => SearchHit, { description: 'What was found.' })
  node!: object;

  @Field(() => Float, {
    description: 'How well it fits: above 0, and above 100 for a whole name. Only hits of one search compare.',
  })
  score!: number;

  @Lazy()
  @Field(() => SearchMatch, { description: 'What the words were found in.' })
  matched!: SearchMatch;
}

@ObjectType({ simpleResolvers: true, description: 'A page of hits, the best first.' })
export class SearchConnection {
  @Lazy()
  @Field(() => [SearchEdge], { description: 'The hits with their scores.' })
  edges!: SearchEdge[];

  @Lazy()
  @Field(() => [SearchHit], { description: 'What was found, without scores.' })
  nodes!: object[];

  @Lazy()
  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Lazy()
  @Field(() => Int, {
    description:
      'How many hits there are, counted up to 1000 for names and 1000 for texts; counted only where it is selected.',
  })
  totalCount!: number;
}
