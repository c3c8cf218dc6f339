import { randomUUID } from 'node:crypto';
import { BlacklistDoor } from '@evergreen/contracts/customer-profile';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing/eventually';
import type { Operator } from '../../../deploy/embedded/operator/operator.ts';
import { onDatabase } from '../../support/access-scene.ts';
import { doors, type DoorScene, type Knocker } from '../../support/doors.ts';
import { importThrough } from '../../support/long-work.ts';
import { policiesHeader } from '../../support/policies-csv.ts';
import { SignedIn } from '../../support/signed-in.ts';
import type { TestStack } from '../../support/test-stack.ts';

/** Customers without a policy, so that nothing has made them members. */
const refs = ['L-1', 'F-1', 'L-2', 'F-2'] as const;
/** Members before anybody was listed. */
const members = ['L-3', 'F-3'] as const;

/** Each door has somebody listed and somebody who is not, as it needs them: customers, or members. */
const knockers: Readonly<Record<string, readonly [listed: string, free: string]>> = {
  'points given by hand': ['L-3', 'F-3'],
  'a reward for points': ['L-3', 'F-3'],
  'a no-claim reward': ['L-3', 'F-3'],
  'points of a campaign': ['L-3', 'F-3'],
};

async function list(officer: SignedIn, head: SignedIn, customerId: string): Promise<void> {
  const { proposeBlacklistEntry } = await officer.get<{ proposeBlacklistEntry: { id: string } }>(
    'mutation($i: BlacklistProposalInput!) { proposeBlacklistEntry(input: $i) { id } }',
    {
      i: {
        ...{ key: randomUUID(), customerId, identifiers: [], reason: 'CLAIM_FARMING' },
        evidence: [{ text: 'the same garage five times' }],
      },
    },
  );
  for (const act of ['TAKE_UP', 'APPROVE'])
    await head.get('mutation($i: BlacklistActInput!) { actOnBlacklistEntry(input: $i) { state } }', {
      i: { key: randomUUID(), entryId: proposeBlacklistEntry.id, act, words: 'as the papers say' },
    });
}

export interface Book {
  readonly stack: TestStack;
  readonly operator: Operator;
  readonly today: string;
}

/** Whoever is on the blacklist finds every door closed, and nobody else does. */
export function doorsAreClosedToWhomTheyMust(book: () => Book): void {
  describe('each door', () => {
    let stack: TestStack;
    let scene: DoorScene;
    const ids = new Map<string, string>();
    const isMember = async (ref: string) =>
      (await onDatabase(stack, 'membership', `SELECT FROM member WHERE customer_id = '${ids.get(ref)!}'`))
        .length === 1;
    const who = (ref: string): Knocker => ({ ref, customerId: ids.get(ref)! });

    beforeAll(async () => {
      const { today, operator } = book();
      ({ stack } = book());
      const [admin, officer, head, approver] = (await Promise.all(
        ['E001', 'E022', 'E011', 'E004'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
      )) as [SignedIn, SignedIn, SignedIn, SignedIn];
      scene = { today, admin, officer, approver, rpc: operator.rpc };
      const customers = ['customer_ref,org_path', ...refs.map((ref) => `${ref},/32/3201`), ''].join('\n');
      await importThrough(admin, { content: Buffer.from(customers), profileId: 'evergreen-customers' });
      const rows = members.map(
        (ref) => `${ref},会,,/32/3201,P-${ref},V-${ref},,3,agency,2026-05-01,2027-04-30,900.00`,
      );
      await importThrough(admin, {
        content: Buffer.from([policiesHeader, ...rows, ''].join('\n')),
        profileId: 'evergreen-policies',
      });
      const known = await onDatabase<{ id: string; ref: string }>(
        stack,
        'customer-profile',
        'SELECT id, source_ref AS ref FROM customer',
      );
      for (const { id, ref } of known) ids.set(ref, id);
      for (const ref of members)
        await eventually(() => isMember(ref), { what: 'those with a policy to be members' });
      for (const ref of ['L-1', 'L-2', 'L-3']) await list(officer, head, ids.get(ref)!);
      for (const service of ['membership', 'rewards'])
        await eventually(
          async () =>
            (await onDatabase(stack, service, 'SELECT FROM blacklisted_customer WHERE blocked')).length === 3,
          { what: `${service} to have heard of them` },
        );
    }, 120_000);

    it.each(doors.map((door) => [door.name, door] as const))(
      '%s',
      async (name, door) => {
        const [listed, free] = knockers[name] ?? ['L-1', 'F-1'];
        expect(await door.knock(scene, who(free))).toBe('open');
        const answer = await door.knock(scene, who(listed));
        expect(answer).toEqual(
          door.isDoor ? { closedBecause: expect.stringMatching(/BLACKLISTED|CLAIM_FARMING/) } : 'open',
        );
      },
      60_000,
    );

    it('membership from a policy makes a member of the one, and not of the other', async () => {
      const rows = ['L-2', 'F-2'].map(
        (ref) => `${ref},门,,/32/3201,Q-${ref},W-${ref},,3,agency,2026-05-01,2027-04-30,900.00`,
      );
      await importThrough(scene.admin, {
        content: Buffer.from([policiesHeader, ...rows, ''].join('\n')),
        profileId: 'evergreen-policies',
      });
      await eventually(() => isMember('F-2'), { what: 'the policy to be heard of' });
      expect(await isMember('L-2')).toBe(false);
    }, 60_000);

    it('is on the closed list of doors, on which compulsory cover is not', () => {
      const names = Object.values(BlacklistDoor).filter((each) => typeof each === 'string');
      expect(names).toEqual(['UNSPECIFIED', 'ENROLMENT', 'REWARD', 'GIFT', 'CAMPAIGN', 'VOLUNTARY_COVER']);
    });
  });
}
