import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { ChangeKind } from '../enums/change-kind.js';
import { Article } from './article.type.js';
import { Statement } from './statement.type.js';

const CURSOR = {
  description:
    'To pass as `after` when subscribing again, or to `feed`: what follows comes once, and nothing is left out.',
};

@ObjectType({ simpleResolvers: true, description: 'That an article was read.' })
export class ArticleIngested {
  @Field(() => String, CURSOR)
  cursor!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was written.' })
  at!: string;

  @Field(() => ChangeKind, { description: 'Whether it is new: `ARTICLE_ADDED` or `ARTICLE_REPLACED`.' })
  kind!: ChangeKind;

  @Field(() => Article, { description: 'The article.' })
  article!: object;
}

@ObjectType({ simpleResolvers: true, description: 'That a statement was found which was not there before.' })
export class StatementAdded {
  @Field(() => String, CURSOR)
  cursor!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was written.' })
  at!: string;

  @Field(() => Statement, { description: 'The statement.' })
  statement!: object;
}
