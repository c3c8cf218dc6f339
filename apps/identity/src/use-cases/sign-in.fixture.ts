import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBinary } from '@bufbuild/protobuf';
import { AuditTrail } from '@evergreen/audit';
import { type AuditAct, AuditRecordedSchema } from '@evergreen/contracts/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, localDate } from '@evergreen/kernel';
import { Database, sql } from '@evergreen/persistence';
import { openBlindIndex, openMasterKeys } from '@evergreen/personal-data';
import { Hints } from '@evergreen/rpc';
import { CLOCK, CONFIGURATION, LOGGER } from '@evergreen/service';
import { testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import type { Origin } from '../domain/origin.ts';
import { peopleProviders } from '../people.parts.ts';
import { signInProviders } from '../sign-in.parts.ts';
import { MASTER_KEYS } from './account-keys.ts';
import { AfterAnswer } from './after-answer.ts';
import { AnswerChallenge } from './answer-challenge.ts';
import { codeAt } from './authenticator.ts';
import { CODE_SENDER, type CodeDelivery, type CodeSender } from './code-sender.ts';
import { DemoCodeSender } from './demo-code-sender.ts';
import { EXTERNAL_SIGN_INS, type ExternalSignIn } from './external-sign-in.ts';
import { LearnAccounts } from './learn-accounts.ts';
import { BLIND_INDEX } from './member-logins.ts';
import { type OpenedSession } from './open-session.ts';
import { RequestCode } from './request-code.ts';
import { SeedDemoStaff } from './seed-demo-staff.ts';
import { type DemoStaffSignIn, ShowDemo } from './show-demo.ts';
import { SignInMember } from './sign-in-member.ts';
import { SignInStaff } from './sign-in-staff.ts';
import type { SignInStep } from './sign-in-steps.ts';
import { DemoCodeRepository } from '../persistence/demo-code.repository.ts';
import { migrations } from '../persistence/migrations.ts';

@Module({})
class SceneModule {}

export const desk: Origin = {
  address: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36',
};
export const elsewhere: Origin = {
  address: '198.51.100.23',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1',
};

interface SceneOptions {
  readonly demo?: 'true' | 'false';
  readonly providers?: readonly ExternalSignIn[];
  readonly canSend?: boolean;
  /** Of another scene: the same database, as another process of the service sees it. */
  readonly besides?: { readonly database: Database; readonly folder: string; readonly clock: Clock };
}

/** One with a phone of their own, two with one phone, one without. */
export const fourMembers = [
  { n: 1, phone: '13800138000' },
  { n: 2, phone: '13900139000' },
  { n: 3, phone: '13900139000' },
  { n: 4 },
];

/** All of signing in on a database of its own, with a clock that the test turns. */
export async function signInScene(options: SceneOptions = {}) {
  const { demo = 'true', providers = [], canSend = true, besides } = options;
  const own = besides === undefined ? await ownServers() : undefined;
  const { database, folder } = besides ?? own!;
  let at = new Date('2026-11-22T08:00:00Z');
  const clock: Clock = besides?.clock ?? { now: () => at, today: () => localDate('2026-11-22') };
  const sent: CodeDelivery[] = [];
  const told: string[][] = [];
  const warned: object[] = [];
  const demoSender = new DemoCodeSender(database, new DemoCodeRepository());
  const sender: CodeSender = {
    canSend,
    send: (delivery) => {
      sent.push(delivery);
      return demoSender.send(delivery);
    },
  };
  const settings = await configuration(demo);
  const hints = {
    publish: (_: string, hint: { accountIds: readonly string[] }) => told.push([...hint.accountIds]),
  };
  const masterKeys = openMasterKeys(join(folder, 'master-keys.json'));
  const index = openBlindIndex(join(folder, 'index-key'));
  const values = [
    { provide: Database, useValue: database },
    { provide: CLOCK, useValue: clock },
    { provide: CONFIGURATION, useValue: settings },
    { provide: LOGGER, useValue: { warn: (facts: object) => warned.push(facts) } },
    { provide: Hints, useValue: hints },
    { provide: AuditTrail, useValue: new AuditTrail('identity', new Outbox(clock), clock) },
    { provide: MASTER_KEYS, useValue: masterKeys },
    { provide: BLIND_INDEX, useValue: index },
    { provide: CODE_SENDER, useValue: sender },
    { provide: EXTERNAL_SIGN_INS, useValue: providers },
  ];
  const app = await NestFactory.createApplicationContext(
    { module: SceneModule, providers: [...values, ...peopleProviders, ...signInProviders] },
    { logger: false },
  );
  const get = <T>(type: Type<T>): T => app.get(type);
  return {
    database,
    folder,
    clock,
    get,
    index,
    masterKeys,
    /** As it was at first: the demonstration's offices and staff, and what these sign in with. */
    async reset(): Promise<void> {
      await get(AfterAnswer).settled();
      sent.length = 0;
      told.length = 0;
      warned.length = 0;
      await database.rows(sql.raw(`TRUNCATE ${forgotten.join(', ')}`));
      await forgetAddresses(settings.EVERGREEN_REDIS_URL, settings.EVERGREEN_PREFIX);
      await get(SeedDemoStaff).run();
    },
    /** Codes that left the service, oldest first. */
    sent,
    /** Accounts whose sessions were told that something changed. */
    told,
    /** What the log was told, oldest first. */
    warned,
    settled: () => get(AfterAnswer).settled(),
    pass: (ms: number) => {
      at = new Date(at.getTime() + ms);
    },
    async acts(): Promise<AuditAct[]> {
      await get(AfterAnswer).settled();
      const rows = await database.rows<{ payload: Buffer }>(
        sql`SELECT payload FROM outbox WHERE subject = 'identity.audit-recorded.v1' ORDER BY outbox.created_at, id`,
      );
      return rows.flatMap(({ payload }) => fromBinary(AuditRecordedSchema, payload).acts);
    },
    /** Members with these phones, by what customer-profile and membership say of them. */
    async enrol(members: readonly { n: number; phone?: string }[]): Promise<void> {
      const learn = get(LearnAccounts);
      await database.transaction(async (tx) => {
        await learn.fromMembers(
          tx,
          members.map(({ n }) => ({
            customerId: `c${n}`,
            memberId: `m${n}`,
            memberNumber: `M000000${n}`,
            version: 1n,
          })),
        );
        await learn.fromCustomers(
          tx,
          members.map(({ n, phone }) => ({
            customerId: `c${n}`,
            phoneIndex: phone === undefined ? null : index.of('phone', phone),
            version: 1n,
          })),
        );
      });
    },
    ask: (login: string, origin = desk) => get(RequestCode).toSignIn(login, origin),
    signIn: (login: string, code: string, origin = desk) => get(SignInMember).run(login, code, origin),
    async codeFor(login: string, origin = desk): Promise<string> {
      await this.ask(login, origin);
      await get(AfterAnswer).settled();
      const code = sent.at(-1)?.code;
      if (code === undefined) throw new Error(`No code was sent to ${login}`);
      return code;
    },
    async member(login: string, origin = desk): Promise<OpenedSession> {
      return this.signIn(login, await this.codeFor(login, origin), origin);
    },
    /** What somebody of the demonstration signs in with. */
    async demoStaff(staffNumber: string): Promise<DemoStaffSignIn> {
      for (const signIn of await get(ShowDemo).signIns()) {
        if (signIn.kind === 'staff' && signIn.staff.staffNumber === staffNumber) return signIn;
      }
      throw new Error(`The demonstration has nobody ${staffNumber}`);
    },
    /** The step after the right password. */
    async password(staffNumber: string, origin = desk): Promise<SignInStep> {
      const { password } = await this.demoStaff(staffNumber);
      return get(SignInStaff).run(staffNumber, password, origin);
    },
    /** Signs somebody of the demonstration in, with the code of a step that was not used yet. */
    async staff(staffNumber: string, origin = desk): Promise<OpenedSession> {
      const { totpSecret } = await this.demoStaff(staffNumber);
      const token = challengeOf(await this.password(staffNumber, origin), 'totp');
      at = new Date(at.getTime() + 30_000);
      const answer = { kind: 'totp-code', code: codeAt(totpSecret, clock.now()) } as const;
      return openedOf(await get(AnswerChallenge).run(token, answer, origin));
    },
    async close(): Promise<void> {
      await app.close();
      await own?.close();
    },
  };
}

export type SignInScene = Awaited<ReturnType<typeof signInScene>>;

/** The token of a challenge with this need. */
export function challengeOf(step: SignInStep, need: string): string {
  if (step.kind !== 'challenge' || step.need !== need) {
    throw new Error(`Not a challenge for ${need}: ${step.kind === 'challenge' ? step.need : step.kind}`);
  }
  return step.token;
}

export function openedOf(step: SignInStep): OpenedSession {
  if (step.kind !== 'opened') throw new Error(`Still to prove: ${step.need}`);
  return step.opened;
}

/** A code that is not this one. */
export function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

const forgotten = [
  'member_account',
  'one_time_code',
  'demo_code',
  'session',
  'notice',
  'sign_in_failure',
  'sign_in_challenge',
  'known_device',
  'external_attempt',
  'external_link',
  'outbox',
];

async function forgetAddresses(redisUrl: string, prefix: string): Promise<void> {
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`${prefix}:*`);
  if (keys.length > 0) await redis.del(keys);
  await redis.quit();
}

async function configuration(demo: 'true' | 'false') {
  const { redisUrl } = await testServers();
  return { EVERGREEN_DEMO: demo, EVERGREEN_REDIS_URL: redisUrl, EVERGREEN_PREFIX: testPrefix() };
}

async function ownServers() {
  const { database, close } = await testDatabase({ migrations });
  const folder = mkdtempSync(join(tmpdir(), 'evergreen-sign-in-'));
  const key = () => randomBytes(32).toString('base64');
  writeFileSync(join(folder, 'master-keys.json'), JSON.stringify({ newest: 'k1', keys: { k1: key() } }));
  writeFileSync(join(folder, 'index-key'), key());
  return {
    database,
    folder,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
