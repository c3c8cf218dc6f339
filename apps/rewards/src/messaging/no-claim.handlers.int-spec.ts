import type { Role } from '@evergreen/access';
import { RunState } from '@evergreen/contracts';
import { MissingReason, MissingRewardService, NoClaimService } from '@evergreen/contracts/rewards';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock, uuidv7 } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, recordedActs, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { rewards } from '../rewards.service.ts';
import { NoteCustomerOffices } from '../use-cases/note-customer-offices.ts';
import { RecordFacts } from '../use-cases/record-facts.ts';
import { accident, yearOf } from '../use-cases/rewards.fixture.ts';

const own = yearOf('1.a', 2004);
let environment: TestEnvironment;
let service: RunningService;
beforeAll(async () => {
  environment = await testEnvironment(rewards.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: '2005-03-15' };
  service = await startService(rewards, variables);
  const record = new RecordFacts(systemClock('UTC'));
  await environment.database.transaction(async (tx) => {
    await record.ofTerms(tx, [own, yearOf('1.a', 2005)]);
    await record.ofClaims(tx, [accident('1.a', '2004-03-01', { Windscreen: 86_000n })]);
    const { customerId } = own;
    await new NoteCustomerOffices().run(tx, [{ customerId, orgPath: '/32/3201', version: 1n }]);
  });
}, 30_000);
afterAll(async () => {
  await service.stop();
  await environment.close();
});

const as = (caller: Caller) => callsWith(service.platform.rpcClient.service(NoClaimService), { caller });
const member = (customerId: string): Caller => ({
  ...{ kind: 'member', accountId: 'a', memberId: uuidv7(), customerId },
});
const staffOf = (orgPath: string, ...roles: Role[]): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E7', name: 'N', orgPath },
  grants: roles.map((role) => ({ role, orgPath })),
});
const staff = (...roles: Role[]): Caller => staffOf('/', ...roles);
const operator: Caller = { kind: 'service', name: 'operator' };
const refused = (code: string) => expect.objectContaining({ code });
const asked = (key: string = uuidv7()) => ({ key, ruleSetId: 'windscreen-exempt', dry: true });

describe('a run', () => {
  it('is started and steered by marketing, administrators and the operator', async () => {
    for (const [caller, startedBy] of [
      [staff('marketing'), 'E7'],
      [staff('administrator'), 'E7'],
      [operator, 'operator'],
    ] as const) {
      const { run } = await as(caller).startRun(asked());
      expect(run).toMatchObject({
        ...{ startedBy, ruleSetId: 'windscreen-exempt', ruleSetVersion: 1, asOf: '2005-03-15', dry: true },
      });
      const { runId } = run!;
      expect((await as(caller).pauseRun({ runId })).run!.progress!.state).toBe(RunState.PAUSED);
      expect((await as(caller).cancelRun({ runId })).run!.progress!.state).toBe(RunState.CANCELLED);
      await expect(as(caller).resumeRun({ runId })).rejects.toEqual(refused('RUN_STATE'));
    }
  });

  it('is written down with whoever started and steered it, each change once', async () => {
    const marketing = as(staff('marketing'));
    const { runId } = (await marketing.startRun(asked('audited'))).run!;
    await marketing.startRun(asked('audited'));
    for (const step of ['pauseRun', 'pauseRun', 'resumeRun', 'cancelRun', 'cancelRun'] as const) {
      await marketing[step]({ runId });
    }
    const acts = await recordedActs(environment.database, 'rewards');
    const own = acts.filter(({ recordId }) => recordId === runId);
    const steps = ['started', 'paused', 'resumed', 'cancelled'];
    expect(own.map(({ act }) => act)).toEqual(steps.map((step) => `no-claim-run.${step}`));
    expect(own.every(({ actorId }) => actorId === 's')).toBe(true);
    expect(JSON.parse(own[0]!.afterJson)).toMatchObject({ ruleSetId: 'windscreen-exempt', dry: true });
  });

  it('is not started by auditors, members or other services', async () => {
    const others = [staff('auditor'), member(own.customerId), { kind: 'service', name: 'visits' } as const];
    for (const caller of others) {
      await expect(as(caller).startRun(asked())).rejects.toEqual(refused('FORBIDDEN'));
    }
  });

  it('is read by auditors and services, and not by members', async () => {
    const { run } = await as(operator).startRun(asked());
    const { runId } = run!;
    for (const caller of [staff('auditor'), { kind: 'service', name: 'visits' } as const]) {
      expect((await as(caller).getRun({ runId })).run).toMatchObject({ runId });
      expect((await as(caller).listRuns({ limit: 100 })).runs[0]).toMatchObject({ runId });
      expect((await as(caller).listRuleSets({})).ruleSets).toMatchObject([
        { ruleSetId: 'any-paid-accident', version: 1, isDefault: false },
        { ruleSetId: 'own-fault', version: 1, isDefault: true },
        { ruleSetId: 'own-fault-commercial', version: 1, isDefault: false },
        { ruleSetId: 'own-fault-compulsory', version: 1, isDefault: false },
        { ruleSetId: 'own-fault-credit', version: 1, isDefault: false },
        { ruleSetId: 'own-fault-renewal', version: 1, isDefault: false },
        { ruleSetId: 'windscreen-exempt', version: 1, isDefault: false },
      ]);
    }
    await expect(as(member(own.customerId)).getRun({ runId })).rejects.toEqual(refused('FORBIDDEN'));
    await expect(as(operator).getRun({ runId: uuidv7() })).rejects.toEqual(refused('RUN_UNKNOWN'));
  });

  it('gives the first run again to the same key, also when the date was left to the day', async () => {
    const first = await as(operator).startRun(asked('spring'));
    expect((await as(staff('marketing')).startRun(asked('spring'))).run!.runId).toBe(first.run!.runId);
    await expect(as(operator).startRun({ ...asked('spring'), dry: false })).rejects.toEqual(
      refused('KEY_REUSED'),
    );
  });

  it('names every field at fault', async () => {
    await expect(
      as(operator).startRun({ key: '', ruleSetId: '', asOf: '2005-13-01', dry: true }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'key' }, { field: 'ruleSetId' }, { field: 'asOf' }],
    });
  });
});

describe('decisions', () => {
  it('are read by the customer they are about, and by nobody else who is a customer', async () => {
    const { customerId } = own;
    const { decisions } = await as(member(customerId)).listCustomerDecisions({ customerId });
    expect(decisions).toMatchObject([{ outcome: 'TERM_OPEN', policyLabel: '1.a' }]);
    for (const id of [customerId, uuidv7()]) {
      await expect(as(member(uuidv7())).listCustomerDecisions({ customerId: id })).rejects.toEqual(
        refused('FORBIDDEN'),
      );
      await expect(
        as(member(uuidv7())).getDecisions({ customerId: id, termIds: [own.termId] }),
      ).rejects.toEqual(refused('FORBIDDEN'));
    }
  });
});

describe('rewards that are missing', () => {
  const asking = (caller: Caller) =>
    callsWith(service.platform.rpcClient.service(MissingRewardService), { caller });
  const { customerId } = own;

  it('are told to the customer and to staff of their office, of undecided terms too', async () => {
    for (const caller of [
      member(customerId),
      staffOf('/32', 'branch-manager'),
      staffOf('/32/3201', 'service-officer'),
      staff('auditor'),
    ]) {
      const { rewards } = await asking(caller).listMissingRewards({ customerId, limit: 10 });
      expect(rewards).toMatchObject([
        { reason: MissingReason.TERM_OPEN, policyLabel: '1.a', decided: false, nextRunOn: '2006-01-01' },
        { reason: MissingReason.WAITS_FOR_RUN, todayOutcome: 'GRANTED', todayPoints: 1000n },
      ]);
    }
  });

  it('are nobody else’s affair, nor told from those of a customer that does not exist', async () => {
    for (const id of [customerId, uuidv7()]) {
      const asked = { customerId: id, limit: 10 };
      for (const caller of [staffOf('/32/3202', 'service-officer'), staffOf('/33', 'province-head')])
        await expect(asking(caller).listMissingRewards(asked)).rejects.toEqual(refused('NOT_FOUND'));
      for (const caller of [member(uuidv7()), staffOf('/32/3201', 'visit-officer')])
        await expect(asking(caller).listMissingRewards(asked)).rejects.toEqual(refused('FORBIDDEN'));
    }
  });

  it('name rules that staff may read, whichever runs they may see', async () => {
    const asked = { ruleSetId: 'own-fault', version: 1 };
    const { ruleSet } = await asking(staffOf('/32', 'service-officer')).getRuleSet(asked);
    expect(ruleSet).toMatchObject({ ...asked, isDefault: true });
    await expect(asking(member(customerId)).getRuleSet(asked)).rejects.toEqual(refused('FORBIDDEN'));
    await expect(asking(staff('auditor')).getRuleSet({ ...asked, version: 9 })).rejects.toEqual(
      refused('RULE_SET_UNKNOWN'),
    );
  });
});
