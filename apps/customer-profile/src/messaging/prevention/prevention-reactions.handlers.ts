import {
  AdviceReaction,
  type EndPreventionCheckRequest,
  type ListOwnAdviceRequest,
  type ListPreventionChecksRequest,
  PreventionService,
  type ReactToAdviceRequest,
  type TakePreventionCheckRequest,
} from '@evergreen/contracts/customer-profile';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { staffOf } from '../../use-cases/lists/reached-customer.ts';
import { HandleChecks } from '../../use-cases/prevention/handle-checks.ts';
import { type Member, OwnAdvice } from '../../use-cases/prevention/own-advice.ts';
import { readOffice } from '../lists/read-words.ts';
import { adviceMessage, checkMessage, readOutcome } from './prevention-messages.ts';

const handlers = access.may('handle', 'Prevention');
const listMax = 100;

/** What members make of advice, and the checks they ask for. */
@Controller()
export class PreventionReactionsHandlers {
  constructor(
    @Inject(OwnAdvice) private readonly own: OwnAdvice,
    @Inject(HandleChecks) private readonly checks: HandleChecks,
  ) {}

  @Rpc(PreventionService.method.listOwnAdvice, access.members)
  async listOwnAdvice(_request: ListOwnAdviceRequest, { caller }: CallContext) {
    return { advice: (await this.own.list(memberOf(caller))).map(adviceMessage) };
  }

  @Rpc(PreventionService.method.reactToAdvice, access.members)
  async reactToAdvice({ campaignId, reaction }: ReactToAdviceRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('campaignId', campaignId);
    if (reaction !== AdviceReaction.HELPFUL && reaction !== AdviceReaction.CHECK)
      fields.refuse('reaction', 'is not one of its kind');
    fields.check();
    await this.own.react(memberOf(caller), id, reaction === AdviceReaction.CHECK ? 'check' : 'helpful');
    return {};
  }

  @Rpc(PreventionService.method.listPreventionChecks, access.may('read', 'Prevention'))
  async listPreventionChecks(request: ListPreventionChecksRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    const campaignId =
      request.campaignId === undefined ? undefined : fields.uuid('campaignId', request.campaignId);
    const office = readOffice(fields, 'office', request.office);
    fields.check();
    const checks = await this.checks.list(caller, { isEnded: request.ended, campaignId, office, limit });
    return { checks: checks.map(checkMessage) };
  }

  @Rpc(PreventionService.method.takePreventionCheck, handlers)
  async takePreventionCheck(request: TakePreventionCheckRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const checkId = fields.uuid('checkId', request.checkId);
    fields.check();
    await this.checks.take(staffOf(caller), customerId, checkId);
    return {};
  }

  @Rpc(PreventionService.method.endPreventionCheck, handlers)
  async endPreventionCheck(request: EndPreventionCheckRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const checkId = fields.uuid('checkId', request.checkId);
    const outcome = readOutcome(fields, request.outcome);
    fields.check();
    await this.checks.end(staffOf(caller), customerId, checkId, outcome);
    return {};
  }
}

function memberOf(caller: Caller): Member {
  if (caller.kind === 'member') return caller;
  throw new DomainError('FORBIDDEN', 'Only members were told');
}
