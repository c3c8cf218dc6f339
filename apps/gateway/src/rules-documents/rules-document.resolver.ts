import type { RulesDocument as WireDocument } from '@evergreen/contracts/rewards';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { RulesAct, RulesState } from '../standings/evaluation-rules.models.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { RulesDocument, RulesDocumentKind, wireDocumentKinds } from './rules-document.models.ts';

const kindArgument = { type: () => RulesDocumentKind };
const version = { type: () => Int };
const revision = { type: () => Int, description: 'As it was read.' };

/** Versions of rules that are documents. */
@Resolver()
export class RulesDocumentResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [RulesDocument], { description: 'Every version of a kind, newest first.' })
  @AllowStaff('read', 'Programme')
  async rulesDocuments(@Args('kind', kindArgument) kind: RulesDocumentKind): Promise<RulesDocument[]> {
    const request = { kind: wireDocumentKinds[kind] };
    return (await this.services.rulesDocuments.listRulesDocuments(request)).documents.map(documentOf);
  }

  @Mutation(() => RulesDocument, { description: 'A draft that begins as the version in force.' })
  @AllowStaff('draft', 'Programme')
  async draftRulesDocument(
    @Args('kind', kindArgument) kind: RulesDocumentKind,
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
  ): Promise<RulesDocument> {
    const request = { kind: wireDocumentKinds[kind], key };
    return documentOf((await this.services.rulesDocuments.draftRulesDocument(request)).document);
  }

  @Mutation(() => RulesDocument)
  @AllowStaff('draft', 'Programme')
  async changeRulesDocument(
    @Args('kind', kindArgument) kind: RulesDocumentKind,
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('definition', { type: () => String, description: 'JSON.' }) definition: string,
    @Args('effectiveFrom', { type: () => LocalDateScalar }) effectiveFrom: string,
  ): Promise<RulesDocument> {
    const place = { kind: wireDocumentKinds[kind], version: number, revision: read };
    const request = { ...place, definition, effectiveFrom };
    return documentOf((await this.services.rulesDocuments.changeRulesDocument(request)).document);
  }

  @Mutation(() => RulesDocument, {
    description:
      'A draft is proposed or withdrawn by who drafts; a proposed version returned or approved by somebody else.',
  })
  @AllowStaff('read', 'Programme')
  async moveRulesDocument(
    @Args('kind', kindArgument) kind: RulesDocumentKind,
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('act', { type: () => RulesAct }) act: RulesAct,
    @Args('reason', { type: () => String, nullable: true }) reason: string | undefined,
  ): Promise<RulesDocument> {
    const place = { kind: wireDocumentKinds[kind], version: number, revision: read };
    const request = { ...place, act, ...given({ reason }) };
    return documentOf((await this.services.rulesDocuments.moveRulesDocument(request)).document);
  }
}

const states: Readonly<Record<string, RulesState>> = {
  draft: RulesState.DRAFT,
  proposed: RulesState.PROPOSED,
  approved: RulesState.APPROVED,
  withdrawn: RulesState.WITHDRAWN,
};

/** @throws Error when it is not there, or in a state that the screens have no words for */
function documentOf(wire: WireDocument | undefined): RulesDocument {
  const { version: number, revision: read, effectiveFrom, current, definition, ...rest } = answered(wire);
  const kind = Object.values(RulesDocumentKind).find((each) => wireDocumentKinds[each] === rest.kind);
  return {
    ...{ kind: answered(kind), version: number, revision: read, effectiveFrom, current, definition },
    ...{ state: answered(states[rest.state]), draftedBy: rest.draftedBy, changedAt: rest.changedAt },
    decidedBy: rest.decidedBy ?? null,
    decidedAt: rest.decidedAt ?? null,
    returnedBecause: rest.returnedBecause ?? null,
    mayApprove: rest.mayApprove,
  };
}
