import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AffiliationRow, ArticleRow, FigureRow, RoleRow } from '../../graph/reading/index.js';
import type { ChainLink } from '../chain.js';
import type { ApiContext } from '../context.js';
import type { EvidenceText } from '../evidence.js';
import { Affiliation } from '../types/affiliation.type.js';
import { Article } from '../types/article.type.js';
import { Evidence } from '../types/evidence.type.js';
import { Figure } from '../types/figure.type.js';
import { IsnadLink } from '../types/isnad-link.type.js';
import { Role } from '../types/role.type.js';

@Resolver(() => IsnadLink)
export class IsnadLinkResolver {
  @FieldResolver(() => Evidence, {
    nullable: true,
    description:
      'The words that name it. For a speaker who is only implied by the verb they are the cue; null for the outlet.',
  })
  async evidence(@Root() { passage }: ChainLink, @Ctx() { loaders }: ApiContext): Promise<EvidenceText | null> {
    return passage === null ? null : loaders.evidence.load(passage);
  }
}

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => Evidence, { nullable: true, description: 'The words in their surroundings.' })
  evidence(@Root() { articleId, start, end }: FigureRow, @Ctx() { loaders }: ApiContext): Promise<EvidenceText | null> {
    return loaders.evidence.load({ articleId, start, end });
  }
}

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Evidence, { nullable: true, description: 'The words that say so.' })
  evidence(
    @Root() { articleId, start, end }: AffiliationRow,
    @Ctx() { loaders }: ApiContext,
  ): Promise<EvidenceText | null> {
    return loaders.evidence.load({ articleId, start, end });
  }
}

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that says so; null where an editor does.',
  })
  async article(@Root() { passage }: RoleRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return passage === null ? null : loaders.article.load(passage.articleId);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'The words that say so; null where an editor does.' })
  async evidence(@Root() { passage }: RoleRow, @Ctx() { loaders }: ApiContext): Promise<EvidenceText | null> {
    return passage === null ? null : loaders.evidence.load(passage);
  }
}
