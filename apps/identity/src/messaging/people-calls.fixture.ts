import type { Role } from '@evergreen/access';
import { OrganisationService, StaffService } from '@evergreen/contracts/identity';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { expect } from '@jest/globals';
import { startService } from '@evergreen/service';
import { callsWith, testEnvironment } from '@evergreen/testing';
import { identity } from '../identity.service.ts';

/** The whole service as a demonstration, called as whoever the test likes. */
export async function peopleService() {
  const environment = await testEnvironment(identity.migrations);
  const { database, variables, personalDataVariables } = environment;
  const own = { EVERGREEN_DEMO: 'true', EVERGREEN_CODE_SENDER: 'demo' };
  const service = await startService(identity, { ...variables, ...personalDataVariables, ...own });
  const { rpcClient } = service.platform;
  const rows = await database.rows<{ number: string; id: string }>(
    sql`SELECT staff_number AS number, account_id AS id FROM staff_account`,
  );
  return {
    /** Accounts by staff number. */
    ids: Object.fromEntries(rows.map(({ number, id }) => [number, id])) as Readonly<Record<string, string>>,
    people: (caller: Caller) => callsWith(rpcClient.service(StaffService), { caller }),
    offices: (caller: Caller) => callsWith(rpcClient.service(OrganisationService), { caller }),
    async close(): Promise<void> {
      await service.stop();
      await environment.close();
    },
  };
}

export type PeopleService = Awaited<ReturnType<typeof peopleService>>;

/** Somebody with one role, at the office they belong to, who has just proved themselves. */
export const staff = (role: Role, orgPath = '/32/3201', accountId: string = uuidv7()): Caller => ({
  ...{ kind: 'staff', accountId, staffNumber: 'X', name: 'X', orgPath },
  grants: [{ role, orgPath }],
  session: { id: uuidv7(), steppedUpAtMs: Date.now() },
});

export const operator: Caller = { kind: 'service', name: 'operator' };
export const gateway: Caller = { kind: 'service', name: 'gateway' };
export const member: Caller = { kind: 'member', accountId: 'a', memberId: 'm', customerId: 'c' };

export const refused = (code: string): unknown => expect.objectContaining({ code });

let made = 0;

/** What it takes to make somebody, each time with another number. */
export function newcomer(more = {}) {
  return {
    ...{ key: uuidv7(), staffNumber: `H${(made += 1)}`, name: '新人', orgPath: '/32/3201', email: '' },
    grants: [{ role: 'visit-officer', orgPath: '/32/3201' }],
    ...more,
  };
}
