import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { award, ledger } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

it('gives the first answer again to the same key', async () => {
  const { memberId } = await book.enrolled();
  const asked = award(memberId);
  const first = await book.postAward.run(asked);
  const again = await book.postAward.run(asked);
  expect(first.isReplay).toBe(false);
  expect(again).toMatchObject({ entryId: first.entryId, isReplay: true });
  expect((await book.accounts.run([memberId]))[0]!.available).toBe(1000n);
});

it('posts once when the same award races with itself', async () => {
  const { memberId } = await book.enrolled();
  const asked = award(memberId);
  const answers = await Promise.all(Array.from({ length: 12 }, () => book.postAward.run(asked)));
  expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
  expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
  expect((await book.accounts.run([memberId]))[0]!.available).toBe(1000n);
});

it('refuses a key that holds other content', async () => {
  const { memberId } = await book.enrolled();
  const asked = award(memberId);
  await book.postAward.run(asked);
  for (const other of [
    { points: 1001n },
    { expiresOn: null },
    { activeOn: '2005-03-03' },
    { ruleId: 'N2' },
  ]) {
    await expect(book.postAward.run({ ...asked, ...other })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  }
});

it('lets two members use the same key', async () => {
  const [one, two] = [await book.enrolled(), await book.enrolled()];
  const key = 'visit/2005-03/one';
  await book.postAward.run(award(one.memberId, { key }));
  expect(await book.postAward.run(award(two.memberId, { key }))).toMatchObject({ isReplay: false });
});

it('knows no member, posts nothing', async () => {
  await expect(book.postAward.run(award(uuidv7()))).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
});

it('lists a statement page by page, the newest first, each entry once', async () => {
  const { memberId } = await book.enrolled();
  const days = ['2005-01-01', '2004-01-01', '2005-02-01', '2005-01-01', '2005-01-01'];
  for (const effectiveOn of days) await book.postAward.run(award(memberId, { effectiveOn }));
  const seen = [];
  let next;
  do {
    const page = await book.entries.run(memberId, 2, next);
    seen.push(...page.entries);
    next = page.next;
  } while (next !== undefined);
  expect(seen.map(({ effectiveOn }) => effectiveOn)).toEqual([...days].sort().reverse());
  expect(new Set(seen.map(({ entryId }) => entryId)).size).toBe(days.length);
  expect(seen.map(({ state }) => state)).toEqual(days.map(() => 'ACTIVE'));
});
