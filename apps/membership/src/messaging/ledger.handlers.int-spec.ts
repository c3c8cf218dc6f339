import type { Role } from '@evergreen/access';
import {
  AdjustmentState,
  LedgerService,
  MembershipService,
  ReturnPolicy,
} from '@evergreen/contracts/membership';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, recordedActs, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { membership } from '../membership.service.ts';
import { enrolMissing } from '../persistence/member.repository.ts';
import { award, on } from '../use-cases/membership.fixture.ts';

let environment: TestEnvironment;
let service: RunningService;
beforeAll(async () => {
  environment = await testEnvironment(membership.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: '2005-03-15' };
  service = await startService(membership, variables);
}, 30_000);
afterAll(async () => {
  await service.stop();
  await environment.close();
});

const as = (caller: Caller) => callsWith(service.platform.rpcClient.service(LedgerService), { caller });
const points = (caller: Caller) =>
  callsWith(service.platform.rpcClient.service(MembershipService), { caller });
const staff = (staffNumber: string, role: Role, orgPath = '/'): Caller => ({
  ...{ kind: 'staff', accountId: staffNumber, staffNumber, name: 'N', orgPath },
  grants: [{ role, orgPath }],
});
const manager = staff('E021', 'branch-manager', '/33/3301');
const head = staff('E011', 'province-head', '/33');
const desk = staff('E005', 'head-office-service');
const finance = staff('E007', 'finance');
const elsewhere = staff('E031', 'province-head', '/32');
const rewards: Caller = { kind: 'service', name: 'rewards' };
const refused = (code: string, facts?: object) =>
  expect.objectContaining({ code, ...(facts ? { facts: expect.objectContaining(facts) } : {}) });

let memberId: Uuid;
let awardId: string;
beforeEach(async () => {
  memberId = await enrolled();
  awardId = await awarded(memberId);
});

async function enrolled(): Promise<Uuid> {
  const [member] = await environment.database.transaction((tx) =>
    enrolMissing(tx, [uuidv7()], on('2005-03-15')),
  );
  await environment.database.rows(
    sql`update member set org_path = '/33/3301' where member_id = ${member!.memberId}`,
  );
  return member!.memberId;
}

async function awarded(to: Uuid, more: Partial<ReturnType<typeof award>> = {}): Promise<string> {
  const message = Object.fromEntries(Object.entries(award(to, more)).filter(([, value]) => value !== null));
  return (await points(rewards).postAward(message)).entryId;
}

const order = (more: object = {}) => ({
  ...{ memberId, key: `k/${uuidv7()}`, sourceKind: 'redemption', sourceId: 'r-1', reason: 'because' },
  ...more,
});
const spend = (amount: bigint) => ({ case: 'spend', value: { points: amount } }) as const;
const hold = (amount: bigint, expiresAt?: string) =>
  ({ case: 'hold', value: { points: amount, ...(expiresAt ? { expiresAt } : {}) } }) as const;
const available = async () =>
  (await points(rewards).getAccounts({ memberIds: [memberId] })).accounts[0]!.available;

describe('a command', () => {
  it('of a service holds, captures in part and gives the rest back, each once under its key', async () => {
    const held = order({ command: hold(600n) });
    const first = await as(rewards).postCommand(held);
    expect(await as(rewards).postCommand(held)).toMatchObject({ entryId: first.entryId, replayed: true });
    const { holds } = await as(manager).listHolds({ memberId, limit: 10 });
    const [open] = holds;
    expect(holds).toMatchObject([{ holdId: first.entryId, points: 600n, captured: 0n }]);
    expect(Date.parse(open!.expiresAt) - Date.parse(open!.madeAt)).toBe(30 * 60_000);
    const capture = order({
      command: { case: 'capture', value: { holdId: first.entryId, points: 250n, keepRest: true } },
    });
    await as(rewards).postCommand(capture);
    await as(rewards).postCommand(order({ command: { case: 'release', value: { holdId: first.entryId } } }));
    expect(await available()).toBe(750n);
    expect((await as(manager).listHolds({ memberId, limit: 10 })).holds).toEqual([]);
  });

  it('of many callers at once is answered each for itself', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, () => as(rewards).postCommand(order({ command: spend(100n) }))),
    );
    const refusals = answers.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refusals).toHaveLength(50);
    expect(refusals).toEqual(
      refusals.map(() => refused('POINTS_INSUFFICIENT', { asked: '100', available: '0' })),
    );
    expect(await available()).toBe(0n);
  });

  it('with a key that asked for something else is refused', async () => {
    const asked = order({ command: spend(10n) });
    await as(rewards).postCommand(asked);
    await expect(as(rewards).postCommand({ ...asked, command: spend(11n) })).rejects.toEqual(
      refused('KEY_REUSED'),
    );
    expect(await available()).toBe(990n);
  });

  it.each([
    ['no points', spend(0n), 'spend.points'],
    ['points below zero', spend(-5n), 'spend.points'],
    ['more points than there can be', spend(9_223_372_036_854_775_807n), 'spend.points'],
    ['no command', { case: undefined }, 'command'],
    ['an end that is no instant', hold(5n, '2005-02-30T00:00:00Z'), 'hold.expiresAt'],
    ['an end years ahead', hold(5n, '2097-01-01T00:00:00Z'), 'hold.expiresAt'],
    ['an entry that is no id', { case: 'restore', value: { entryId: 'x' } }, 'restore.entryId'],
    ['no policy', { case: 'reverse', value: { entryId: uuidv7() } }, 'reverse.policy'],
    [
      'dates in the wrong order',
      { case: 'activate', value: { entryId: uuidv7(), activeOn: '2005-03-02', expiresOn: '2005-03-02' } },
      'activate.expiresOn',
    ],
  ])('with %s is refused by its field', async (_, command, field) => {
    await expect(as(rewards).postCommand(order({ command }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [expect.objectContaining({ field })],
    });
  });

  it('about what is not there is refused, and says what', async () => {
    const unknown = uuidv7();
    const ask = (command: object, more: object = {}) => as(rewards).postCommand(order({ command, ...more }));
    await expect(ask(spend(1n), { memberId: unknown })).rejects.toEqual(
      refused('MEMBER_UNKNOWN', { memberId: unknown }),
    );
    await expect(ask({ case: 'capture', value: { holdId: unknown } })).rejects.toEqual(
      refused('HOLD_UNKNOWN', { holdId: unknown }),
    );
    await expect(ask({ case: 'refund', value: { entryId: unknown } })).rejects.toEqual(
      refused('ENTRY_UNKNOWN', { entryId: unknown }),
    );
    await expect(ask({ case: 'refund', value: { entryId: awardId } })).rejects.toEqual(
      refused('ENTRY_KIND_REFUSED', { kind: 'AWARD' }),
    );
    await expect(ask(hold(5n, '2001-01-01T00:00:00Z'))).rejects.toEqual(refused('INVALID_INPUT'));
  });

  it.each(['BLOCKED', 'CLOSED'])('that spends from an account that is %s is refused', async (state) => {
    await environment.database.rows(sql`update member set state = ${state} where member_id = ${memberId}`);
    await expect(as(rewards).postCommand(order({ command: spend(1n) }))).rejects.toEqual(
      refused('ACCOUNT_STATE', { state }),
    );
  });

  it('of a person is written down with the reason, in their offices only', async () => {
    const command = {
      case: 'reverse',
      value: { entryId: awardId, policy: ReturnPolicy.WITHIN_BALANCE },
    } as const;
    const asked = order({ command, reason: 'claim was late' });
    await expect(as(elsewhere).postCommand(asked)).rejects.toEqual(refused('MEMBER_UNKNOWN'));
    await expect(as(manager).postCommand(asked)).rejects.toEqual(refused('FORBIDDEN'));
    await expect(as(head).postCommand({ ...asked, reason: '' })).rejects.toMatchObject({
      fields: [{ field: 'reason' }],
    });
    const toSelf = order({ command: { case: 'transfer', value: { toMemberId: memberId, points: 5n } } });
    await expect(as(head).postCommand(toSelf)).rejects.toEqual(refused('TRANSFER_REFUSED'));
    const reversal = await as(head).postCommand(asked);
    expect(reversal).toMatchObject({ points: -1000n, memberId });
    expect((await as(head).postCommand(asked)).replayed).toBe(true);
    const acts = await recordedActs(environment.database, 'membership');
    expect(acts.filter(({ recordId }) => recordId === reversal.entryId)).toMatchObject([
      { act: 'points.reverse', reason: 'claim was late' },
    ]);
    const { related } = await as(manager).explainEntry({ memberId, entryId: awardId });
    expect(related).toMatchObject([{ entryId: reversal.entryId, points: -1000n, reason: 'claim was late' }]);
  });
});

it('an entry is explained by the lots it took from, to its member too, who does not learn who posted it', async () => {
  await awarded(memberId, { points: 300n, expiresOn: on('2006-01-01'), ruleId: 'N2' });
  const { entryId } = await as(rewards).postCommand(order({ command: spend(400n) }));
  const seen = await as(desk).explainEntry({ memberId, entryId });
  expect(seen).toMatchObject({ actor: 'service:rewards', programmeVersion: 1 });
  expect(seen.lines).toMatchObject([
    { points: 300n, lotRuleId: 'N2', lotSourceKind: 'no-claim' },
    { points: 100n, lotRuleId: 'N1', lotSourceKind: 'no-claim' },
  ]);
  const own = { kind: 'member', accountId: 'a', memberId, customerId: uuidv7() } as const;
  const { actor, lines } = await as(own).explainEntry({ memberId, entryId });
  expect([actor, lines.length]).toEqual([undefined, 2]);
  for (const caller of [elsewhere, { ...own, memberId: uuidv7() }]) {
    await expect(as(caller).explainEntry({ memberId, entryId })).rejects.toEqual(refused('MEMBER_UNKNOWN'));
  }
});

it('lots are listed page by page with what has become of them', async () => {
  await awarded(memberId, { points: 300n, effectiveOn: on('2005-02-01'), activeOn: on('2005-04-01') });
  await as(rewards).postCommand(order({ command: spend(1000n) }));
  const { lots, nextCursor } = await as(manager).listLots({ memberId, limit: 1 });
  expect(lots).toMatchObject([{ points: 300n, available: 300n, activeOn: '2005-04-01' }]);
  const rest = await as(manager).listLots({ memberId, limit: 1, cursor: nextCursor! });
  expect(rest.lots).toMatchObject([{ lotId: awardId, available: 0n, spent: 1000n }]);
  expect(rest.nextCursor).toBeUndefined();
  expect((await as(manager).listLots({ memberId, limit: 9, openOnly: true })).lots).toHaveLength(1);
});

describe('a correction', () => {
  const adjust = (amount: bigint, more: object = {}) => ({
    ...{ memberId, key: `a/${uuidv7()}`, points: amount, reasonId: 'goodwill', note: 'late tow' },
    ...more,
  });

  it('up to the limit is posted at once, and once', async () => {
    const asked = adjust(200n, { expiresOn: '2007-01-01' });
    const { adjustment } = await as(manager).requestAdjustment(asked);
    expect(adjustment).toMatchObject({
      state: AdjustmentState.POSTED,
      needsSecond: false,
      decidedBy: 'E021',
    });
    const again = await as(manager).requestAdjustment(asked);
    expect(again).toMatchObject({ replayed: true, adjustment: { adjustmentId: adjustment!.adjustmentId } });
    await expect(as(manager).requestAdjustment({ ...asked, points: 201n })).rejects.toEqual(
      refused('KEY_REUSED'),
    );
    expect(await available()).toBe(1200n);
  });

  it('over the limit waits for another person, also when it comes in pieces', async () => {
    await as(manager).requestAdjustment(adjust(-400n));
    const { adjustment } = await as(head).requestAdjustment(adjust(-101n));
    expect(adjustment).toMatchObject({ state: AdjustmentState.REQUESTED, needsSecond: true });
    const { adjustmentId } = adjustment!;
    const decision = { memberId, adjustmentId, approve: true, note: '' };
    await expect(as(head).decideAdjustment(decision)).rejects.toEqual(refused('SECOND_PERSON_NEEDED'));
    await expect(as(manager).decideAdjustment(decision)).rejects.toEqual(refused('FORBIDDEN'));
    await expect(as(elsewhere).decideAdjustment(decision)).rejects.toEqual(refused('MEMBER_UNKNOWN'));
    expect(await available()).toBe(600n);
    // Finance decides on corrections, and does not ask for them.
    for (const caller of [desk, finance]) {
      const waiting = await as(caller).listAdjustments({ memberId, waitingOnly: true, limit: 100 });
      expect(waiting.adjustments).toMatchObject([{ adjustmentId, requestedBy: 'E011', mayDecide: true }]);
    }
    await expect(as(finance).requestAdjustment(adjust(1n))).rejects.toEqual(refused('FORBIDDEN'));
    expect((await as(elsewhere).listAdjustments({ memberId, limit: 100 })).adjustments).toEqual([]);
    // Two people approve at once: it is posted once.
    const others = [finance, staff('E006', 'head-office-service')];
    const decided = await Promise.allSettled(others.map((caller) => as(caller).decideAdjustment(decision)));
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await available()).toBe(499n);
  });

  it('is rejected with a reason, and not posted any more', async () => {
    const { adjustment } = await as(manager).requestAdjustment(adjust(5_000n));
    const decision = { memberId, adjustmentId: adjustment!.adjustmentId, approve: false, note: '' };
    await expect(as(desk).decideAdjustment(decision)).rejects.toMatchObject({ fields: [{ field: 'note' }] });
    const rejected = await as(desk).decideAdjustment({ ...decision, note: 'no receipt' });
    expect(rejected.adjustment).toMatchObject({
      state: AdjustmentState.REJECTED,
      decisionNote: 'no receipt',
    });
    await expect(as(desk).decideAdjustment({ ...decision, approve: true })).rejects.toEqual(
      refused('ADJUSTMENT_STATE', { state: 'REJECTED' }),
    );
    expect(await available()).toBe(1000n);
  });

  it('takes no points that are not there: it goes on waiting', async () => {
    const { adjustment } = await as(manager).requestAdjustment(adjust(-1_001n));
    const { adjustmentId } = adjustment!;
    await expect(
      as(desk).decideAdjustment({ memberId, adjustmentId, approve: true, note: '' }),
    ).rejects.toEqual(refused('POINTS_INSUFFICIENT'));
    const { adjustments } = await as(desk).listAdjustments({ memberId, limit: 1 });
    expect(adjustments).toMatchObject([{ adjustmentId, state: AdjustmentState.REQUESTED }]);
  });

  it.each([
    ['nothing', { points: 0n }, 'points'],
    ['an overflow', { points: 9_223_372_036_854_775_807n }, 'points'],
    ['an unknown reason', { reasonId: 'mood' }, 'reasonId'],
    ['no note', { note: '' }, 'note'],
    ['an expiry of points taken', { points: -5n, expiresOn: '2009-01-01' }, 'expiresOn'],
    ['an expiry that is past', { expiresOn: '2005-03-15' }, 'expiresOn'],
  ])('of %s is refused by its field', async (_, more, field) => {
    await expect(as(manager).requestAdjustment(adjust(5n, more))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [expect.objectContaining({ field })],
    });
  });
});
