import { CustomerHouseholdService, CustomerStoryService } from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { type BookService, importInto, staff, startBookService } from '../book-service.fixture.ts';

const row = (customer_ref: string, household_ref: string, phone: string) => ({
  ...{ customer_ref, household_ref, phone, policy_ref: `P${customer_ref}`, vehicle_ref: `V${customer_ref}` },
});
const rows = [
  row('A', 'H1', '13800000001'),
  row('B', 'H1', '13800000002'),
  row('C', '', '13800000001'),
  row('D', '', '13800000004'),
];

let book: BookService;
const officer = { caller: staff('/33', 'service-officer') };
const households = () => book.service.platform.rpcClient.service(CustomerHouseholdService);
const id = (ref: string) => book.ids[ref]!;
const join = (ref: string, other: string) =>
  households().joinCustomerHousehold({ customerId: id(ref), withCustomerId: id(other) }, officer);
const othersOf = async (ref: string) => {
  const stories = book.service.platform.rpcClient.service(CustomerStoryService);
  const story = await stories.getCustomerStory({ customerId: id(ref), rows: 9, touches: 1 }, officer);
  return story.household?.others.map(({ sourceRef }) => sourceRef);
};
const importAgain = () =>
  importInto(book, policiesCsv(...rows.map((each) => ({ ...each, premium: '1.00' }))));

beforeAll(async () => {
  book = await startBookService(policiesCsv(...rows));
}, 60_000);
afterAll(() => book.close(), 30_000);

describe('a household', () => {
  it('is what files say, with who shares a phone or an address suggested', async () => {
    expect(await othersOf('A')).toEqual(['B']);
    const { suggestions } = await households().suggestHousehold({ customerId: id('A') }, officer);
    expect(suggestions.map(({ person, shared }) => [person!.sourceRef, shared])).toEqual([['C', ['phone']]]);
  });

  it('is joined and left as staff say, and no file says otherwise afterwards', async () => {
    const [first, again] = [await join('C', 'A'), await join('C', 'A')];
    expect(again.householdId).toBe(first.householdId);
    for (let n = 0; n < 2; n += 1)
      await households().leaveCustomerHousehold({ customerId: id('B') }, officer);
    expect(await othersOf('A')).toEqual(['C']);
    await importAgain();
    expect([await othersOf('A'), await othersOf('B')]).toEqual([['C'], undefined]);
    const acts = await recordedActs(book.environment.database, 'customer-profile');
    expect(acts.map(({ act }) => act).filter((act) => act.startsWith('customer.household-'))).toEqual([
      'customer.household-joined',
      'customer.household-left',
    ]);
  });

  it('begins where neither has one; of two who join each other at once there is one', async () => {
    await Promise.all([join('D', 'B'), join('B', 'D')]);
    expect([await othersOf('D'), await othersOf('B')]).toEqual([['B'], ['D']]);
  });

  it('is not for staff of other offices, nor for those who only look', async () => {
    const asked = { customerId: id('A') };
    const stranger = { caller: staff('/32', 'service-officer') };
    await expect(households().leaveCustomerHousehold(asked, stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const auditor = { caller: staff('/', 'auditor') };
    await expect(households().leaveCustomerHousehold(asked, auditor)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
