import type { MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { MembershipService } from '@evergreen/contracts/membership';
import type { NoClaimGrantSchema } from '@evergreen/contracts/rewards';
import { eventTables, Outbox, Relay } from '@evergreen/events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock, uuidv7 } from '@evergreen/kernel';
import { defineMigration, sql } from '@evergreen/persistence';
import { type RunningService, startService } from '@evergreen/service';
import {
  eventually,
  testDatabase,
  type TestDatabase,
  testEnvironment,
  type TestEnvironment,
} from '@evergreen/testing';
import { pino } from 'pino';
import { membership } from '../membership.service.ts';
import { grant } from '../use-cases/membership.fixture.ts';

let environment: TestEnvironment;
let service: RunningService;
let rewards: TestDatabase;
let relay: Relay;
const outbox = new Outbox(systemClock('UTC'));

beforeAll(async () => {
  environment = await testEnvironment(membership.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: '2005-03-15' };
  service = await startService(membership, variables);
  rewards = await testDatabase({ migrations: [defineMigration('0001-events', eventTables)] });
  relay = new Relay({
    database: rewards.database,
    connection: service.platform.connection,
    subjectPrefix: environment.variables['EVERGREEN_PREFIX']!,
    context: 'rewards',
    log: pino({ level: 'silent' }),
  });
  await relay.start();
}, 30_000);
afterAll(async () => {
  await relay.stop();
  await service.stop();
  await rewards.close();
  await environment.close();
});

type GrantMessage = MessageInitShape<typeof NoClaimGrantSchema>;

function grantTo(customerId: string, points = 1000n): GrantMessage {
  const {
    sourceId,
    sourceKind: _,
    expiryPolicyId: _policy,
    expiresOn,
    ...rest
  } = grant(customerId, {
    points,
  });
  return { ...rest, termId: sourceId, expiresOn: expiresOn! };
}

/** As rewards would say it. */
const decide = (grants: readonly GrantMessage[]): Promise<unknown> =>
  rewards.database.transaction((tx) =>
    outbox.append(tx, events.noClaimDecided, { batchId: uuidv7(), runId: uuidv7(), grants: [...grants] }),
  );

async function availableTo(customerId: string): Promise<bigint | undefined> {
  const client = service.platform.rpcClient.service(MembershipService);
  const { members } = await client.findMembers({ customerIds: [customerId], limit: 1 });
  const memberIds = members.map(({ memberId }) => memberId);
  if (memberIds.length === 0) return undefined;
  return (await client.getAccounts({ memberIds })).accounts[0]?.available;
}

const batchesAnswered = async (): Promise<bigint> => {
  const [row] = await environment.database.rows<{ n: bigint }>(
    sql`select count(*) as n from outbox where subject like '%points-posted%'`,
  );
  return row!.n;
};

it('enrols and posts what was decided, once however often it is decided again', async () => {
  const customerId = uuidv7();
  const granted = [grantTo(customerId), grantTo(customerId)];
  await decide(granted);
  await eventually(async () => (await availableTo(customerId)) === 2000n, { what: 'the points to arrive' });
  await decide(granted);
  await decide([...granted].reverse());
  await eventually(async () => (await batchesAnswered()) === 3n, { what: 'each batch to be answered' });
  expect(await availableTo(customerId)).toBe(2000n);
}, 30_000);

it('lets no impossible grant hold up the others of its batch', async () => {
  const [good, other] = [uuidv7(), uuidv7()];
  await decide([grantTo(good), grantTo(other, 0n), grantTo(other)]);
  await eventually(async () => (await availableTo(other)) === 1000n, { what: 'the good grants to arrive' });
  expect(await availableTo(good)).toBe(1000n);
  const dead = await environment.database.rows(sql`select fact_key from dead_letter`);
  expect(dead).toHaveLength(1);
}, 30_000);
