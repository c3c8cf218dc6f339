import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { Decision } from '../decisions/decision.models.ts';
import { decisionOf } from '../decisions/map-decision.ts';
import type { ExplainableEntry } from './map-statement.ts';
import { StatementEntry } from './statement.models.ts';

@Resolver(() => StatementEntry)
export class StatementEntryResolver {
  @ResolveField(() => Decision, { nullable: true, description: 'The decision that granted it.' })
  @AllowMembers()
  async why({ decision: key }: ExplainableEntry, _args: unknown, { loaders }: RequestContext) {
    const decision = key === null ? undefined : await loaders.decision(key);
    return decision === undefined ? null : decisionOf(decision);
  }
}
