import { isWithin } from '@evergreen/access';
import {
  type GetCustomerReferralsRequest,
  type ListReferralsRequest,
  type RecordReferralRequest,
  ReferralService,
  ReferralState as WireState,
  type RejectReferralRequest,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields, type LocalDate, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import type { ReferralState } from '../../domain/referrals/referral.ts';
import { ReadOffice } from '../../use-cases/read-office.ts';
import { ReadReferrals } from '../../use-cases/referrals/read-referrals.ts';
import { RecordReferral } from '../../use-cases/referrals/record-referral.ts';
import { RejectReferral } from '../../use-cases/referrals/reject-referral.ts';
import { authorOf } from '../catalogue/catalogue-access.ts';
import { codeMax, keyMax } from './own-referrals.handlers.ts';
import { codeMessage, staffMessage, wireReasons, wireStates } from './referral-messages.ts';

// A file of them is read in larger parts than a page.
const limitMax = 500;
const noteMax = 500;

/** What staff see of referrals, write down and reject. */
@Controller()
export class ReferralsHandlers {
  constructor(
    @Inject(ReadReferrals) private readonly read: ReadReferrals,
    @Inject(RecordReferral) private readonly record: RecordReferral,
    @Inject(RejectReferral) private readonly reject: RejectReferral,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>,
  ) {}

  @Rpc(
    ReferralService.method.recordReferral,
    access.anyOf(access.may('record', 'Referral'), access.service('operator')),
  )
  async recordReferral(request: RecordReferralRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const friendId = fields.uuid('customerId', request.customerId);
    const key = fields.text('key', request.key, keyMax);
    const code = fields.text('code', request.code, codeMax);
    const pastDay = fields.optionalDate('joinedOn', request.joinedOn);
    fields.check();
    this.demandDemo(caller, pastDay);
    if (caller.kind === 'staff') await this.demandReach(caller, 'record', friendId);
    const referral = await this.record.run({ friendId, key, code, by: authorOf(caller), pastDay }, caller);
    return { referral: staffMessage(referral) };
  }

  @Rpc(ReferralService.method.listReferrals, access.may('read', 'Referral'))
  async listReferrals(request: ListReferralsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, limitMax);
    const before = request.cursor === undefined ? undefined : fields.uuid('cursor', request.cursor);
    const state = readState(fields, request.state);
    fields.check();
    const [{ referrals, next }, counts] = await Promise.all([
      this.read.page({ state, before, limit }),
      this.read.counts(),
    ]);
    return {
      referrals: referrals.map(staffMessage),
      ...(next === undefined ? {} : { nextCursor: next }),
      counts: counts.map(({ reason, ...count }) => ({
        ...{ state: wireStates[count.state], count: count.count, points: count.points },
        ...(reason === null ? {} : { reason: wireReasons[reason] }),
      })),
    };
  }

  @Rpc(ReferralService.method.getCustomerReferrals, access.may('read', 'Referral'))
  async getCustomerReferrals(request: GetCustomerReferralsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    await this.demandReach(caller, 'read', customerId);
    const { code, made, cameBy } = await this.read.of(customerId);
    return {
      made: made.map(staffMessage),
      ...(code === undefined ? {} : { code: codeMessage(code) }),
      ...(cameBy === undefined ? {} : { cameBy: staffMessage(cameBy) }),
    };
  }

  @Rpc(ReferralService.method.rejectReferral, access.may('reject', 'Referral'))
  async rejectReferral(request: RejectReferralRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('referralId', request.referralId);
    const reason = fields.text('reason', request.reason, noteMax);
    fields.check();
    return { referral: staffMessage(await this.reject.run(id, reason, authorOf(caller))) };
  }

  /** Nobody else writes what was. @throws DomainError FORBIDDEN */
  private demandDemo(caller: Caller, pastDay: LocalDate | undefined): void {
    if (pastDay === undefined) return;
    if (caller.kind !== 'service' || this.configuration.EVERGREEN_DEMO !== 'true')
      throw new DomainError('FORBIDDEN', 'A referral is recorded on its day');
  }

  /** @throws DomainError NOT_FOUND, the same for a customer elsewhere and for none */
  private async demandReach(caller: Caller, action: 'read' | 'record', customerId: Uuid): Promise<void> {
    if (!isWithin(await this.offices.run(customerId), officesOf(caller, action, 'Referral')))
      throw new DomainError('NOT_FOUND', 'There is no such customer');
  }
}

function readState(fields: InputFields, wire: WireState): ReferralState | undefined {
  if (wire === WireState.UNSPECIFIED) return undefined;
  const found = (Object.keys(wireStates) as ReferralState[]).find((state) => wireStates[state] === wire);
  if (found === undefined) fields.refuse('state', 'is no state of a referral');
  return found;
}
