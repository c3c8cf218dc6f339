import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { noMessageSender } from './message-sender.ts';
import type { NoticeContact } from './notice-contact.ts';
import { type NoticeBench, noticeBench } from './notices.fixture.ts';

let bench: NoticeBench;
let contact: NoticeContact;
beforeAll(async () => {
  bench = await noticeBench();
  contact = bench.serviceWith(noMessageSender, bench.texts.sender).contact;
});
afterAll(() => bench.close());

const member = (ref: string): Caller => ({
  ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId: bench.id(ref) },
});
const newestCode = () => /\d{6}/.exec(bench.texts.received.at(-1)!.text)![0];
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
const refused = (why: string) => expect.objectContaining({ code: 'EMAIL_REFUSED', facts: { why } });

it('an address counts once its code came back, is sealed, and goes on counting until another has come back', async () => {
  const caller = member('C0');
  expect(await contact.propose(caller, 'one@example.test')).toMatchObject({
    ...{ emailMasked: '', proposedEmailMasked: 'o***@example.test' },
  });
  expect(bench.texts.received.at(-1)!.to).toBe('one@example.test');
  await expect(contact.confirm(caller, wrong(newestCode()))).rejects.toEqual(refused('CODE_WRONG'));
  await contact.confirm(caller, newestCode());
  const settings = await contact.propose(caller, 'two@example.test');
  expect(settings).toMatchObject({
    emailMasked: 'o***@example.test',
    proposedEmailMasked: 't***@example.test',
  });
  const rows = await bench.owner.rows<{ text: string }>(
    sql`select notice_contact::text as text from notice_contact`,
  );
  expect(JSON.stringify(rows)).not.toContain('example.test');
  expect(await contact.remove(caller)).toMatchObject({ emailMasked: '', proposedEmailMasked: '' });
});

it('a code is tried five times, counts for a quarter of an hour, and is sent five times a day', async () => {
  const caller = member('C1');
  await contact.propose(caller, 'one@example.test');
  const code = newestCode();
  for (let n = 0; n < 5; n += 1)
    await expect(contact.confirm(caller, wrong(code))).rejects.toEqual(refused('CODE_WRONG'));
  await expect(contact.confirm(caller, code)).rejects.toEqual(refused('CODE_ENDED'));
  await contact.propose(caller, 'one@example.test');
  bench.turnTo('2026-09-16T04:15:00Z');
  await expect(contact.confirm(caller, newestCode())).rejects.toEqual(refused('CODE_ENDED'));
  for (let n = 2; n < 5; n += 1) await contact.propose(caller, 'one@example.test');
  await expect(contact.propose(caller, 'one@example.test')).rejects.toEqual(refused('TOO_MANY'));
});

it('is not taken where nothing can be sent, or the carrier refuses', async () => {
  const caller = member('C2');
  const { contact: without } = bench.serviceWith(bench.texts.sender);
  await expect(without.propose(caller, 'one@example.test')).rejects.toEqual(refused('NO_SENDER'));
  bench.texts.answers.push(400);
  await expect(contact.propose(caller, 'one@example.test')).rejects.toEqual(refused('NOT_SENT'));
});
