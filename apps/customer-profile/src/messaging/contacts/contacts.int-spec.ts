import {
  ContactKind,
  CustomerContactService,
  CustomerStoryService,
} from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { type BookService, staff, startBookService } from '../book-service.fixture.ts';

let book: BookService;
const officer = { caller: staff('/33/3301', 'service-officer') };
const contacts = () => book.service.platform.rpcClient.service(CustomerContactService);
const c1 = () => book.ids['C1']!;
const kept = async () => {
  const stories = book.service.platform.rpcClient.service(CustomerStoryService);
  const story = await stories.getCustomerStory({ customerId: c1(), rows: 20, touches: 1 }, officer);
  return story.contacts!.rows.map(({ valueMasked, preferred, source, endedOn }) => [
    ...[valueMasked, source, preferred, endedOn ?? null],
  ]);
};
const phone = (value: string, more: { preferred?: boolean; correctsId?: string; key?: string } = {}) => ({
  ...{ key: uuidv7(), customerId: c1(), kind: ContactKind.PHONE, value, preferred: false, ...more },
});

beforeAll(async () => {
  book = await startBookService(policiesCsv({}, { customer_ref: 'C2', policy_ref: 'P2', org_path: '/32' }));
}, 60_000);
afterAll(() => book.close(), 30_000);

describe('the contacts of a customer', () => {
  it('are added once by a key, preferred one of a kind, corrected and ended, and stay with their days', async () => {
    const order = phone('13900000009', { preferred: true });
    const [first, again] = await Promise.all([0, 1].map(() => contacts().addContact(order, officer)));
    expect(again!.contact!.contactId).toBe(first!.contact!.contactId);
    await expect(contacts().addContact({ ...order, value: '13900000008' }, officer)).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
    const correctsId = first!.contact!.contactId;
    const right = await contacts().addContact(phone('13900000007', { preferred: true, correctsId }), officer);
    expect(await kept()).toEqual([
      ['139****0007', 'staff', true, null],
      ['+86****0001', 'import', false, null],
      ['139****0009', 'staff', false, '2026-01-01'],
    ]);
    const ids = { customerId: c1(), contactId: right.contact!.contactId };
    for (let n = 0; n < 2; n += 1) await contacts().endContact(ids, officer);
    await expect(contacts().preferContact(ids, officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await kept()).map(([value, , , endedOn]) => [value, endedOn]).sort()).toEqual([
      ['+86****0001', null],
      ['139****0007', '2026-01-01'],
      ['139****0009', '2026-01-01'],
    ]);
  });

  it('of two who prefer one each at once have one that is preferred', async () => {
    const added = await Promise.all(
      [1, 2, 3].map((n) => contacts().addContact(phone(`1370000000${n}`, { preferred: true }), officer)),
    );
    await Promise.all(
      added.map(({ contact }) =>
        contacts().preferContact({ customerId: c1(), contactId: contact!.contactId }, officer),
      ),
    );
    expect((await kept()).filter(([, , preferred]) => preferred === true)).toHaveLength(1);
  });

  it.each([
    [ContactKind.PHONE, 'none'],
    [ContactKind.EMAIL, 'lin@example'],
    [ContactKind.ADDRESS, ''],
    [ContactKind.UNSPECIFIED, '13900000009'],
  ])('that are none of their kind are refused: %p %p', async (kind, value) => {
    await expect(contacts().addContact({ ...phone(value), kind }, officer)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('of customers of other offices are nobody’s business', async () => {
    const stranger = { caller: staff('/32', 'service-officer') };
    await expect(contacts().addContact(phone('13900000001'), stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const reader = { caller: staff('/', 'auditor') };
    await expect(contacts().addContact(phone('13900000001'), reader)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('are sealed in the database, and written down without a word of them', async () => {
    const { database } = book.environment;
    const rows = await database.rows<{ text: string }>(
      sql`select encode(value_sealed, 'escape') as text from customer_contact`,
    );
    expect(rows.length).toBeGreaterThan(4);
    expect(JSON.stringify(rows)).not.toMatch(/1390000000|1370000000|1380000000/);
    const acts = (await recordedActs(database, 'customer-profile')).filter(({ act }) =>
      act.startsWith('customer.contact-'),
    );
    expect(new Set(acts.map(({ act }) => act)).size).toBe(3);
    expect(acts.filter(({ act }) => act === 'customer.contact-ended')).toHaveLength(1);
    expect(JSON.stringify(acts)).not.toMatch(/1390000000|1370000000/);
  });
});
