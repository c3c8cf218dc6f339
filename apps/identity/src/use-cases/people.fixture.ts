import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grant } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { fromBinary } from '@bufbuild/protobuf';
import { AuditRecordedSchema } from '@evergreen/contracts/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, localDate, type LocalDate, uuidv7 } from '@evergreen/kernel';
import { Database, sql } from '@evergreen/persistence';
import { openMasterKeys } from '@evergreen/personal-data';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '../domain/actor.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { peopleProviders } from '../people.parts.ts';
import { AccountKeyRepository } from '../persistence/account-key.repository.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { migrations } from '../persistence/migrations.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AccountKeys, MASTER_KEYS } from './account-keys.ts';
import { CreateStaff, type CreateStaffCommand } from './create-staff.ts';
import { DemoCredentials } from './demo-credentials.ts';
import { IssueActivation } from './issue-activation.ts';
import { Notices } from './notices.ts';
import { PasswordHasher } from './password-hasher.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { TellSessions } from './tell-sessions.ts';

export interface RecordedAct {
  readonly act: string;
  readonly recordId: string;
  readonly orgPath: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
  readonly reason: string;
}

@Module({})
class PeopleModule {}

/** Everything about offices and people of a demonstration on a database of its own, with a clock that the test turns. */
export async function people() {
  const { database, close } = await testDatabase({ migrations });
  const folder = mkdtempSync(join(tmpdir(), 'evergreen-people-'));
  const masterKeysFile = join(folder, 'master-keys.json');
  const keys = { k1: randomBytes(32).toString('base64') };
  writeFileSync(masterKeysFile, JSON.stringify({ newest: 'k1', keys }));
  const calendar = { today: localDate('2026-11-22') };
  const clock: Clock = { now: () => new Date(), today: () => calendar.today };
  const told: string[][] = [];
  const hints = {
    publish: (_: string, hint: { accountIds: readonly string[] }) => told.push([...hint.accountIds]),
  };
  const values = [
    { provide: Database, useValue: database },
    { provide: CLOCK, useValue: clock },
    { provide: AuditTrail, useValue: new AuditTrail('identity', new Outbox(clock), clock) },
    { provide: MASTER_KEYS, useValue: openMasterKeys(masterKeysFile) },
    { provide: TellSessions, useValue: new TellSessions(hints) },
  ];
  const inMode = (demo: 'true' | 'false') =>
    NestFactory.createApplicationContext(
      {
        module: PeopleModule,
        providers: [
          ...values,
          { provide: CONFIGURATION, useValue: { EVERGREEN_DEMO: demo } },
          ...signInParts,
          ...peopleProviders,
        ],
      },
      { logger: false },
    );
  const app = await inMode('true');
  const real = await inMode('false');
  const get = <T>(type: Type<T>): T => app.get(type);
  const byNumber = async (staffNumber: string): Promise<StaffAccount> => {
    const found = await get(StaffRepository).byNumber(database, staffNumber, calendar.today);
    if (found === undefined) throw new Error(`Nobody has the number ${staffNumber}`);
    return found;
  };
  let made = 0;
  return {
    database,
    calendar,
    get,
    /** The same database seen by a service that runs as no demonstration. */
    getReal: <T>(type: Type<T>): T => real.get(type),
    byNumber,
    /** Accounts whose sessions were told that something changed, a list for each time. */
    told,
    /** The person as they act today: with what they hold for others. */
    async acting(staffNumber: string): Promise<Actor> {
      const { accountId, grants, deputyGrants } = await byNumber(staffNumber);
      return { kind: 'staff', accountId, grants: [...grants, ...deputyGrants] };
    },
    /** Somebody new, made by the operator. */
    async newcomer(more: Partial<CreateStaffCommand> = {}): Promise<StaffProfile> {
      const { staff } = await get(CreateStaff).run({ kind: 'operator' }, newcomer((made += 1), more));
      return staff;
    },
    /** Acts in the outbox, oldest first. */
    async acts(): Promise<RecordedAct[]> {
      const rows = await database.rows<{ payload: Buffer }>(
        sql`SELECT payload FROM outbox WHERE subject = 'identity.audit-recorded.v1' ORDER BY outbox.created_at, id`,
      );
      return rows
        .flatMap(({ payload }) => fromBinary(AuditRecordedSchema, payload).acts)
        .map(({ act, recordId, orgPath, beforeJson, afterJson, reason }) => ({
          act,
          recordId,
          orgPath,
          before: read(beforeJson),
          after: read(afterJson),
          reason,
        }));
    },
    async close(): Promise<void> {
      await app.close();
      await real.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type People = Awaited<ReturnType<typeof people>>;

const signInParts = [
  AccountKeyRepository,
  ChallengeRepository,
  CredentialRepository,
  DemoCredentialRepository,
  NoticeRepository,
  SessionRepository,
  AccountKeys,
  DemoCredentials,
  IssueActivation,
  Notices,
  PasswordHasher,
  RecoveryCodes,
];

export const at = (orgPath: string, role: Grant['role']): Grant => ({ role, orgPath });

export const on = (date: string): LocalDate => localDate(date);

/** What it takes to make somebody. */
export function newcomer(n: number, more: Partial<CreateStaffCommand> = {}): CreateStaffCommand {
  return {
    key: uuidv7(),
    staffNumber: `N${String(n).padStart(4, '0')}`,
    name: `新人${n}`,
    orgPath: '/32/3201',
    grants: [at('/32/3201', 'service-officer')],
    email: '',
    ...more,
  };
}

function read(json: string): Readonly<Record<string, unknown>> | undefined {
  return json === '' ? undefined : (JSON.parse(json) as Record<string, unknown>);
}
