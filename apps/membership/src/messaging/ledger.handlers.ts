import {
  type DecideAdjustmentRequest,
  type ExplainEntryRequest,
  LedgerService,
  type ListAdjustmentsRequest,
  type ListHoldsRequest,
  type ListLotsRequest,
  type PostCommandRequest,
  type RequestAdjustmentRequest,
} from '@evergreen/contracts/membership';
import { isWithin } from '@evergreen/access';
import { type Clock, InputFields } from '@evergreen/kernel';
import { access, type Caller, type CallContext, officesOf, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import type { Adjustment } from '../domain/adjustment.ts';
import { DecideAdjustment } from '../use-cases/decide-adjustment.ts';
import { ExplainEntry } from '../use-cases/explain-entry.ts';
import { ListAdjustments } from '../use-cases/list-adjustments.ts';
import { PostCommand } from '../use-cases/post-command.ts';
import { ReadLots } from '../use-cases/read-lots.ts';
import { ReadOwner } from '../use-cases/read-owner.ts';
import { RequestAdjustment } from '../use-cases/request-adjustment.ts';
import { readCursor, writeCursor } from './entry-cursor.ts';
import { adjustmentMessage, explanationMessage, holdMessage, lotMessage } from './ledger-messages.ts';
import { actorOf, isByHand } from './member-access.ts';
import { readAdjustment } from './read-adjustment.ts';
import { readCommand, reasonLengthMax } from './read-command.ts';

const listMax = 100;

const readers = access.anyOf(
  access.members,
  access.may('read', 'Points'),
  access.may('read', 'Ledger'),
  access.services,
);
const posters = access.anyOf(access.may('post', 'Points'), access.services);
const correctors = access.anyOf(
  access.may('read', 'Adjustment'),
  access.may('adjust', 'Points'),
  access.may('approve', 'Points'),
);

@Controller()
export class LedgerHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PostCommand) private readonly command: PostCommand,
    @Inject(ReadLots) private readonly read: ReadLots,
    @Inject(ReadOwner) private readonly owners: ReadOwner,
    @Inject(ExplainEntry) private readonly explain: ExplainEntry,
    @Inject(RequestAdjustment) private readonly adjust: RequestAdjustment,
    @Inject(DecideAdjustment) private readonly decide: DecideAdjustment,
    @Inject(ListAdjustments) private readonly adjustments: ListAdjustments,
  ) {}

  @Rpc(LedgerService.method.postCommand, posters)
  async postCommand(request: PostCommandRequest, { caller }: CallContext) {
    const command = readCommand(request, isByHand(caller), this.clock.now());
    const { isReplay, ...posted } =
      caller.kind === 'service' && !isByHand(caller)
        ? await this.command.run(command, caller.name)
        : await this.command.byHand(command, caller);
    return { ...posted, replayed: isReplay };
  }

  @Rpc(LedgerService.method.listLots, readers)
  async listLots(request: ListLotsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = fields.uuid('memberId', request.memberId);
    const limit = fields.limit('limit', request.limit, listMax);
    const after = readCursor(fields, request.cursor);
    fields.check();
    await this.owners.refuseUnlessSeen(caller, memberId);
    const { lots, next } = await this.read.lots(memberId, limit, after, request.openOnly);
    return { lots: lots.map(lotMessage), ...(next ? { nextCursor: writeCursor(next) } : {}) };
  }

  @Rpc(LedgerService.method.listHolds, readers)
  async listHolds(request: ListHoldsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = fields.uuid('memberId', request.memberId);
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    await this.owners.refuseUnlessSeen(caller, memberId);
    return { holds: (await this.read.holds(memberId, limit)).map(holdMessage) };
  }

  @Rpc(LedgerService.method.explainEntry, readers)
  async explainEntry(request: ExplainEntryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = fields.uuid('memberId', request.memberId);
    const entryId = fields.uuid('entryId', request.entryId);
    fields.check();
    await this.owners.refuseUnlessSeen(caller, memberId);
    return explanationMessage(await this.explain.run(memberId, entryId), caller.kind !== 'member');
  }

  @Rpc(LedgerService.method.requestAdjustment, access.may('adjust', 'Points'))
  async requestAdjustment(request: RequestAdjustmentRequest, { caller }: CallContext) {
    const order = readAdjustment(request);
    const { adjustment, isReplay } = await this.adjust.run(order, caller, actorOf(caller));
    return { adjustment: adjustmentMessage(adjustment, false), replayed: isReplay };
  }

  @Rpc(LedgerService.method.decideAdjustment, access.may('approve', 'Points'))
  async decideAdjustment(request: DecideAdjustmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const decision = {
      memberId: fields.uuid('memberId', request.memberId),
      adjustmentId: fields.uuid('adjustmentId', request.adjustmentId),
      approve: request.approve,
      note: fields.text('note', request.note, reasonLengthMax, request.approve ? 0 : 1),
    };
    fields.check();
    return { adjustment: adjustmentMessage(await this.decide.run(decision, caller, actorOf(caller)), false) };
  }

  @Rpc(LedgerService.method.getAdjustmentRules, correctors)
  async getAdjustmentRules() {
    const { reasons, approvalAbove } = await this.adjustments.rules();
    return { reasons: [...reasons], approvalAbove };
  }

  @Rpc(LedgerService.method.listAdjustments, correctors)
  async listAdjustments(request: ListAdjustmentsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = request.memberId === undefined ? undefined : fields.uuid('memberId', request.memberId);
    const after = request.cursor === undefined ? undefined : fields.uuid('cursor', request.cursor);
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const { waitingOnly } = request;
    const { adjustments, next } = await this.adjustments.run({ memberId, waitingOnly, after }, limit, caller);
    return {
      adjustments: adjustments.map(({ orgPath, ...each }) =>
        adjustmentMessage(each, mayDecide(each, orgPath, caller)),
      ),
      ...(next ? { nextCursor: next } : {}),
    };
  }
}

function mayDecide({ state, requestedBy }: Adjustment, orgPath: string, caller: Caller): boolean {
  if (state !== 'REQUESTED' || requestedBy === actorOf(caller)) return false;
  return isWithin(orgPath, officesOf(caller, 'approve', 'Points'));
}
