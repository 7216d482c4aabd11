import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { checkRole } from './check-role.js';
import { resolveLazyFields } from './lazy.js';
import { AdditionResolver } from './resolvers/addition.resolver.js';
import { ArticleResolver, RepublicationResolver, StoryResolver } from './resolvers/article.resolver.js';
import { ChangeResolver } from './resolvers/change.resolver.js';
import { CommonGroundResolver, ComparisonResolver, OutletComparisonResolver } from './resolvers/comparison.resolver.js';
import { DecisionResolver } from './resolvers/decision.resolver.js';
import { DisagreementResolver, FigureClaimResolver } from './resolvers/disagreement.resolver.js';
import { EntityResolver } from './resolvers/entity.resolver.js';
import { EdgeExplanationResolver, ExplanationResolver } from './resolvers/explanation.resolver.js';
import { ArticleFacetsResolver, EntityFacetsResolver, StatementFacetsResolver } from './resolvers/facets.resolver.js';
import { IdentityResolver } from './resolvers/identity.resolver.js';
import { InfluenceResolver } from './resolvers/influence.resolver.js';
import { IngestionResolver } from './resolvers/ingestion.resolver.js';
import { JudgementResolver } from './resolvers/judgement.resolver.js';
import { LiveResolver } from './resolvers/live.resolver.js';
import { NodeResolver } from './resolvers/node.resolver.js';
import { OrganizationResolver } from './resolvers/organization.resolver.js';
import { OverviewResolver } from './resolvers/overview.resolver.js';
import { PersonResolver } from './resolvers/person.resolver.js';
import { PlaceResolver } from './resolvers/place.resolver.js';
import {
  AffiliationResolver,
  FigureResolver,
  IsnadLinkResolver,
  RoleResolver,
} from './resolvers/provenance.resolver.js';
import { ReviewResolver } from './resolvers/review.resolver.js';
import { SearchResolver } from './resolvers/search.resolver.js';
import { ShortcutResolver } from './resolvers/shortcut.resolver.js';
import { AnonymousSourceResolver, SpeakerResolver } from './resolvers/speaker.resolver.js';
import { StatementResolver } from './resolvers/statement.resolver.js';
import { SurroundingsResolver } from './resolvers/surroundings.resolver.js';
import { TopicResolver } from './resolvers/topic.resolver.js';
import { ViewerResolver } from './resolvers/viewer.resolver.js';
import { AnonymousSource } from './types/anonymous-source.type.js';
import { typeOfRow } from './types/node.type.js';

/** Builds the executable GraphQL schema. Requests need an `ApiContext` (`createApiContext`). */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      StatementResolver,
      SearchResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      ArticleResolver,
      StoryResolver,
      RepublicationResolver,
      SurroundingsResolver,
      OverviewResolver,
      ComparisonResolver,
      CommonGroundResolver,
      DisagreementResolver,
      FigureClaimResolver,
      OutletComparisonResolver,
      InfluenceResolver,
      NodeResolver,
      StatementFacetsResolver,
      ArticleFacetsResolver,
      EntityFacetsResolver,
      EntityResolver,
      SpeakerResolver,
      AnonymousSourceResolver,
      IsnadLinkResolver,
      RoleResolver,
      TopicResolver,
      ShortcutResolver,
      FigureResolver,
      AffiliationResolver,
      ChangeResolver,
      ViewerResolver,
      JudgementResolver,
      DecisionResolver,
      ReviewResolver,
      LiveResolver,
      ExplanationResolver,
      EdgeExplanationResolver,
      IdentityResolver,
      AdditionResolver,
      IngestionResolver,
    ],
    // Only its interface leads to it.
    orphanedTypes: [AnonymousSource],
    pubSub: NO_TOPICS,
    // Arguments are checked where they are used, by functions that say what was expected.
    validate: false,
    authChecker: checkRole,
  });
  resolveLazyFields(schema);
  resolveTypesAtOnce(schema);
  // type-graphql has no way to describe the root type.
  schema.getQueryType()!.description =
    'What can be asked: who said what about whom, where it was read, and how they all hang together.';
  schema.getMutationType()!.description =
    'What editors can write. Each call is one transaction, does all of its parts or none, and is in the record.';
  schema.getSubscriptionType()!.description =
    'What can be followed as it happens, over WebSocket (graphql-transport-ws) at the address of the API.';
  return schema;
}

/** type-graphql makes a promise of the type of every row, which costs as much as all of the row; rows tell their type at once. */
function resolveTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfRow;
  }
}

/** type-graphql asks for this where there are subscriptions. Ours follow the log instead, which several servers share. */
const NO_TOPICS: PubSub = {
  publish() {
    throw new Error('Nothing is published: write to the log.');
  },
  subscribe() {
    throw new Error('There are no topics: follow the log.');
  },
};
