/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WhoSaidWhatQueryVariables = Exact<{
  about: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoSaidWhatQuery = { whoSaidWhat: { nodes: Array<{ text: string, speaker:
        | { __typename: 'AnonymousSource', name: string }
        | { __typename: 'Organization', name: string }
        | { __typename: 'Person', name: string }
        | { __typename: 'Place', name: string }
       | null, article: { title: string | null, publishedOn: string | null, outlet: { name: string } | null }, evidence: Array<{ quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoSaidWhatDocument = new TypedDocumentString(`
    query WhoSaidWhat($about: String!, $first: Int!, $after: String) {
  whoSaidWhat(about: $about, first: $first, after: $after, orderBy: OLDEST) {
    nodes {
      text
      speaker {
        __typename
        name
      }
      article {
        title
        publishedOn
        outlet {
          name
        }
      }
      evidence {
        quote
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>;