import { AuditTrail } from '@evergreen/audit';
import { events } from '@evergreen/contracts';
import { MemberAct as WireAct, MemberState as WireState } from '@evergreen/contracts/membership';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { keyReused } from '../domain/ledger/ledger.errors.ts';
import type { MemberState } from '../domain/member.ts';
import { type AskedAct, type DoneAct, isSameAct, type MemberAct } from '../domain/member-act.ts';
import { actOfKey, type HeldMember, keepAct } from '../persistence/member-act.repository.ts';

/** News of a membership is of use for so many days. */
const newsDays = 30;

/** What every act of a person says: under which permanent key, why, and who. */
export interface ActOrder {
  readonly key: string;
  readonly reason: string;
  /** Staff number, or the name of a service. */
  readonly actor: string;
  /** Who acts, where the call runs on the service's own account. */
  readonly caller?: Caller;
}

type NewAct = Pick<DoneAct, 'act'> & Partial<Omit<DoneAct, 'actId' | 'memberId' | 'key' | 'from'>>;

/** Keeps what was done with memberships, and tells of it: in the transaction of the act. */
@Injectable()
export class MemberActs {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(NoticeRequests) private readonly notices: NoticeRequests,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether the key has done this before. @throws DomainError KEY_REUSED where it has done something else */
  async isReplay(tx: Transaction, memberId: string, key: string, asked: AskedAct): Promise<boolean> {
    const done = await actOfKey(tx, memberId, key);
    if (done === undefined) return false;
    if (!isSameAct(done, asked)) throw keyReused(key);
    return true;
  }

  /** Keeps an act of a member, and its audit. */
  async keep(
    tx: Transaction,
    member: HeldMember,
    { key, reason, actor, caller }: ActOrder,
    act: NewAct,
    from: MemberState | null = member.state,
  ): Promise<DoneAct> {
    const done: DoneAct = {
      ...{ to: member.state, counterpartMemberId: null, entryId: null, points: 0n, householdId: null },
      ...{ consentedOn: null, mayDraw: null },
      ...act,
      ...{ actId: uuidv7(), memberId: member.memberId, key, from, reason, actor },
      ...{ effectiveOn: this.clock.today(), recordedAt: this.clock.now() },
    };
    await keepAct(tx, done);
    const { memberId, customerId, orgPath } = member;
    await this.audit.record(tx, {
      ...{ act: auditedAs[act.act], recordKind: 'member', recordId: memberId, customerId, orgPath, reason },
      ...(caller === undefined ? {} : { actor: caller }),
      ...(from === null ? {} : { before: { state: from } }),
      after: {
        state: done.to,
        ...(done.points === 0n ? {} : { points: String(done.points) }),
        ...(done.counterpartMemberId === null ? {} : { otherMemberId: done.counterpartMemberId }),
        ...(done.householdId === null ? {} : { householdId: done.householdId }),
        ...(done.consentedOn === null ? {} : { consentedOn: done.consentedOn, mayDraw: done.mayDraw }),
      },
    });
    return done;
  }

  /** Tells other services and the member of a new state. @param version that the member has in it */
  async tellState(tx: Transaction, member: HeldMember, done: DoneAct, version: bigint): Promise<void> {
    const { memberId, memberNumber, customerId } = member;
    const { effectiveOn, act, to } = done;
    await this.outbox.append(tx, events.memberStateChanged, {
      changes: [
        {
          ...{ memberId, memberNumber, customerId, version, effectiveOn },
          ...{ state: WireState[to], act: WireAct[act] },
        },
      ],
    });
    await this.notices.append(tx, [
      {
        template: 'account-state',
        key: `account-state/${memberId}/${version}`,
        customerId,
        parameters: { state: stateWords[to], on: effectiveOn },
        notAfter: addDays(effectiveOn, newsDays),
      },
    ]);
  }

  /** Tells those who share points that somebody came or went. @param actId of who did */
  async tellHousehold(
    tx: Transaction,
    members: readonly HeldMember[],
    what: keyof typeof householdWords,
    actId: string,
  ): Promise<void> {
    const on = this.clock.today();
    await this.notices.append(
      tx,
      members.map(({ customerId }) => ({
        template: 'household-changed',
        key: `household-changed/${actId}/${customerId}`,
        ...{ customerId, link: '/me/household', notAfter: addDays(on, newsDays) },
        parameters: { what: householdWords[what], on },
      })),
    );
  }
}

/** As the sentence of the notice goes on. */
const householdWords = {
  joined: { zh: '有一位成员加入了你的家庭', en: 'somebody joined your household' },
  left: { zh: '有一位成员退出了你的家庭', en: 'somebody left your household' },
} as const;

const auditedAs = {
  ENROL: 'member.enrolled',
  PAUSE: 'member.paused',
  RESUME: 'member.resumed',
  BLOCK: 'member.blocked',
  UNBLOCK: 'member.unblocked',
  CLOSE: 'member.closed',
  REOPEN: 'member.reopened',
  MERGE: 'member.merged',
  UNMERGE: 'member.unmerged',
  JOIN_HOUSEHOLD: 'member.household-joined',
  LEAVE_HOUSEHOLD: 'member.household-left',
} as const satisfies Record<MemberAct, string>;

/** As the sentence of the notice ends. */
const stateWords = {
  ACTIVE: { zh: '恢复正常', en: 'active again' },
  PAUSED: { zh: '已暂停', en: 'paused' },
  BLOCKED: { zh: '已停用', en: 'blocked' },
  CLOSED: { zh: '已关闭', en: 'closed' },
  MERGED: { zh: '已并入你的另一个会员账户', en: 'merged into your other one' },
} as const satisfies Record<MemberState, { zh: string; en: string }>;
