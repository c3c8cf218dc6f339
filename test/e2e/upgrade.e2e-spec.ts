import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { resetDataFolder } from '../../deploy/embedded/data-folder.ts';
import { connectOperator, type Operator } from '../../deploy/embedded/operator/operator.ts';
import { verifyAudit } from '../../deploy/embedded/operator/verify-audit.ts';
import { services } from '../../deploy/embedded/service-list.ts';
import { prepareDataFolder } from '../../deploy/embedded/stack.ts';
import { onClient, schemaLines } from '../releases/database-snapshot.ts';
import { onPostgres, superuserUrl } from '../releases/release-folder.ts';
import { onDatabase } from '../support/access-scene.ts';
import { SignedIn } from '../support/signed-in.ts';
import { newInstallation, startUpgradedStack, type TestStack } from '../support/test-stack.ts';

const release = '0.1.0';
/** The day after the one the snapshot was taken on. */
const today = '2026-09-17';

interface Progress {
  readonly state: string;
  readonly finishedAt: string | null;
}

let stack: TestStack;
let operator: Operator;

beforeAll(async () => {
  stack = await startUpgradedStack(release, today);
  operator = await connectOperator(stack.installation);
}, 120_000);
afterAll(async () => {
  await operator?.close();
  await stack?.stop();
}, 30_000);

describe(`an installation of release ${release} under this version`, () => {
  it('has the tables, walls and rights of a new installation', async () => {
    const schemas = (postgresUrl: string) =>
      Promise.all(services.map((service) => onClient(superuserUrl(postgresUrl, service), schemaLines)));
    const upgraded = await schemas(stack.servers.postgres.url);
    const { dataDir, isPrepared } = await newInstallation();
    try {
      if (!isPrepared) await prepareDataFolder({ dataDir, port: 0, demo: 'empty', fsync: false });
      expect(upgraded).toEqual(await onPostgres(dataDir, schemas));
    } finally {
      resetDataFolder(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 60_000);

  it('lets a member in by the phone it knew, who finds their points', async () => {
    const member = await SignedIn.as(stack.url, 'MEMBER', '13800002222');
    const { me } = await member.get<{ me: { name: string; points: object } }>(
      '{ me { ... on MemberMe { name points { available pending owed } } } }',
    );
    expect(me).toEqual({ name: '李小红', points: { available: 1_000, pending: 0, owed: 0 } });
  });

  it('learns of offices it was told of too long ago, and shows their staff why customers got nothing', async () => {
    await stack.services['rewards']!.stop();
    await onDatabase(stack, 'rewards', 'DELETE FROM customer_office');
    await stack.services['rewards']!.start();
    const offices = await onDatabase<{ customer_id: string }>(
      stack,
      'membership',
      `SELECT customer_id FROM customer_office WHERE org_path LIKE '/32/%'`,
    );
    const [open] = await onDatabase<{ customer_id: string; policy_label: string }>(
      stack,
      'rewards',
      `SELECT customer_id, policy_label FROM term_fact WHERE '${today}' BETWEEN starts_on AND ends_on
       AND customer_id IN (${offices.map((row) => `'${row.customer_id}'`).join()}) LIMIT 1`,
    );
    const desk = await SignedIn.as(stack.url, 'STAFF', 'E011');
    const asked = { id: open!.customer_id };
    const rewards = await eventually(
      async () => {
        const { missingRewards } = await desk.get<{
          missingRewards: { rewards: { policyLabel: string; reason: string }[] } | null;
        }>('query($id: ID!) { missingRewards(customerId: $id) { rewards { policyLabel reason } } }', asked);
        return missingRewards?.rewards;
      },
      { what: 'the office of the customer to be known' },
    );
    expect(rewards).toContainEqual({ policyLabel: open!.policy_label, reason: 'TERM_OPEN' });
  }, 30_000);

  it('learns premiums and vehicles of terms it was told of before it kept them', async () => {
    const sums =
      'count(*)::integer AS terms, sum(premium_minor)::text AS premium, min(currency) AS currency, ' +
      'count(DISTINCT vehicle_id)::integer AS vehicles';
    const [book] = await onDatabase(stack, 'customer-profile', `SELECT ${sums} FROM policy_term`);
    const known = await eventually(
      async () => {
        const [sum] = await onDatabase<{ unknown: number }>(
          stack,
          'rewards',
          `SELECT ${sums}, count(*) FILTER (WHERE vehicle_id IS NULL)::integer AS unknown FROM term_fact`,
        );
        return sum?.unknown === 0 && sum;
      },
      { what: 'every premium and vehicle to be known', timeoutMs: 30_000 },
    );
    expect(known).toEqual({ ...book, unknown: 0 });
  }, 40_000);

  it('answers a key of that time as it did then, and books nothing', async () => {
    const desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
    const [given] = await onDatabase<{
      key: string;
      member_id: string;
      adjustment_id: string;
      entries: string;
    }>(
      stack,
      'membership',
      `SELECT key, member_id, adjustment_id, (SELECT count(*) FROM ledger_entry) AS entries
       FROM adjustment WHERE state = 'POSTED' AND points = 400`,
    );
    const { key, member_id: memberId } = given!;
    const input = { key, memberId, points: 400, reasonId: 'goodwill', note: 'late tow' };
    const { adjustPoints } = await desk.get<{ adjustPoints: { adjustmentId: string } }>(
      'mutation($i: AdjustPointsInput!) { adjustPoints(input: $i) { adjustmentId } }',
      { i: input },
    );
    expect(adjustPoints.adjustmentId).toBe(given!.adjustment_id);
    const [after] = await onDatabase<{ entries: string }>(
      stack,
      'membership',
      'SELECT count(*) AS entries FROM ledger_entry',
    );
    expect(after!.entries).toBe(given!.entries);
  });

  it('has a whole record of acts', async () => {
    const verdict = await verifyAudit(operator, stack.installation.auditHeadsFile, () => undefined);
    expect(verdict).toMatchObject({ kind: 'whole' });
  });

  it('goes on deciding tiers', async () => {
    const marketing = await SignedIn.as(stack.url, 'STAFF', 'E002');
    const { startTierRun } = await marketing.get<{ startTierRun: { id: string } }>(
      'mutation { startTierRun(key: "the first after the upgrade") { id } }',
    );
    const run = await eventually(
      async () => {
        const { tierRuns } = await marketing.get<{ tierRuns: { id: string; progress: Progress }[] }>(
          '{ tierRuns { id progress { state failure finishedAt } } }',
        );
        const mine = tierRuns.find(({ id }) => id === startTierRun.id);
        return mine?.progress.finishedAt != null && mine;
      },
      { what: 'the run of tiers to end', timeoutMs: 30_000, everyMs: 200 },
    );
    expect(run.progress).toMatchObject({ state: 'SUCCEEDED', failure: null });
  });
});
