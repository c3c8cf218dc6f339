import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EventAudienceService } from '@evergreen/contracts/customer-profile';
import { recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { type BookService, staff, startBookService } from '../book-service.fixture.ts';

const offices = { nanjing: '/32/3201', hangzhou: '/33/3301' } as const;
let book: BookService;
const audience = () => book.service.platform.rpcClient.service(EventAudienceService);
const guests = () => Object.keys(offices).map((name) => book.ids[name]!);

beforeAll(async () => {
  book = await startBookService(
    policiesCsv(
      ...Object.entries(offices).map(([name, org_path]) => ({
        ...{ policy_ref: `P-${name}`, customer_ref: name, vehicle_ref: `V-${name}`, org_path },
        customer_name: '王小明',
      })),
    ),
  );
});
afterAll(() => book.close());

it('names guests of their offices to staff at the door, masked, and writes each look down', async () => {
  const eventId = randomUUID();
  const asked = { eventId, customerIds: guests() };
  const named = await audience().nameGuests(asked, { caller: staff('/32/3201', 'visit-officer') });
  expect(named.guests).toMatchObject([
    { customerId: book.ids['nanjing'], nameMasked: '王**', sourceRef: 'nanjing' },
  ]);
  const acts = await recordedActs(book.environment.database, 'customer-profile');
  expect(acts.filter(({ act }) => act === 'event.guests-viewed')).toMatchObject([
    { recordId: eventId, afterJson: '{"customers":1}' },
  ]);
});

it('names nobody to who does not work at the door', async () => {
  const asked = { eventId: randomUUID(), customerIds: guests() };
  for (const role of ['service-officer', 'marketing-approver'] as const)
    await expect(audience().nameGuests(asked, { caller: staff('/', role) })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
});
