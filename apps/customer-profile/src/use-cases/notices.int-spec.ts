import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@evergreen/access';
import type { NoticeRequest } from '@evergreen/contracts/notices';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { noMessageSender } from './message-sender.ts';
import { type NoticeBench, noticeBench } from './notices.fixture.ts';
import { itemsTold, subscribe } from './webhooks/webhooks.fixture.ts';

let bench: NoticeBench;
beforeAll(async () => {
  bench = await noticeBench();
});
beforeEach(() => bench.clear());
afterAll(() => bench.close());

const expiring = (ref = 'C0', more: Partial<NoticeRequest> = {}): NoticeRequest => ({
  template: 'points-reversed',
  key: `reversed/${ref}`,
  customerId: bench.id(ref),
  parameters: { points: 620n, reason: { zh: '补报赔案', en: 'a late claim' } },
  notAfter: localDate('2026-10-31'),
  link: '/points',
  ...(more as object),
});
const member = (ref: string): Caller => ({
  ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId: bench.id(ref) },
});
const staff = (orgPath: string, role: Role, accountId = uuidv7()): Extract<Caller, { kind: 'staff' }> => ({
  ...{ kind: 'staff', accountId, staffNumber: 'E022', name: 'N', orgPath, grants: [{ role, orgPath }] },
});
const inbox = (ref: string) =>
  bench.as(member(ref), () =>
    bench.notices.page(member(ref), { customerId: undefined, before: undefined, limit: 10 }),
  );
const refuse = (ref: string, purpose: 'service' | 'marketing' = 'service') => {
  const caller = member(ref);
  const choices = [{ channel: 'sms', purpose, given: false }] as const;
  const order = { key: uuidv7(), customerId: undefined, choices, reason: '' };
  return bench.as(caller, () => bench.consents.run(caller, order));
};

describe('a notice that a service asks for', () => {
  it('is in the inbox in both languages and sent to the phone once, however often it is asked for', async () => {
    await bench.ask([expiring()]);
    await bench.ask([expiring(), expiring()]);
    const { notices } = await inbox('C0');
    expect(notices).toMatchObject([
      {
        notice: { template: 'points-reversed', link: '/points', read_at: null },
        zh: { title: '620 积分已收回' },
        en: { title: '620 points were taken back' },
      },
    ]);
    await bench.send.run();
    await bench.send.run();
    expect(bench.texts.received).toEqual([
      {
        messageId: notices[0]!.notice.id,
        to: '13800000000',
        text: '620 积分已收回，原因：补报赔案。不同意可申请人工复核。',
        purpose: 'service',
      },
    ]);
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms sent 1']);
  });

  it('is made once when two events ask for it at the same time', async () => {
    await Promise.all(
      Array.from({ length: 6 }, () =>
        bench.database.transaction((tx) =>
          bench.take.run(tx, 'rewards', [
            {
              ...{ key: 'raced', customerId: bench.id('C1'), template: 'points-restored', link: '' },
              ...{ purpose: 'service', notAfter: localDate('2026-10-31') },
              values: { points: { zh: '5', en: '5' }, reason: { zh: '更正', en: 'corrected' } },
            },
          ]),
        ),
      ),
    );
    expect((await inbox('C1')).notices).toHaveLength(1);
  });

  it('is refused with another content under the same key, with values that are missing, and of an unknown kind', async () => {
    await bench.ask([expiring()]);
    const other = { parameters: { points: 1n, reason: { zh: '一', en: 'one' } } };
    await expect(bench.ask([expiring('C0', other as never)])).rejects.toMatchObject({ code: 'KEY_REUSED' });
    const poor = { key: 'poor', parameters: { points: 1n } };
    await expect(bench.ask([expiring('C0', poor as never)])).rejects.toThrow('parameters.reason');
    const odd = { key: 'odd', template: 'birthday' };
    await expect(bench.ask([expiring('C0', odd as never)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bench.owner.rows(sql`delete from outbox`);
  });

  it.each([
    [
      'too late',
      { notAfter: localDate('2026-09-15') },
      ['in_app dropped TOO_LATE 0', 'sms dropped TOO_LATE 0'],
    ],
    [
      'marketing that nobody said yes to',
      { purpose: 'marketing' },
      ['in_app dropped NOT_CONSENTED 0', 'sms dropped NOT_CONSENTED 0'],
    ],
  ])('is dropped with its reason when it is %s, and not in the inbox', async (_what, more, expected) => {
    await bench.ask([expiring('C0', more as never)]);
    expect(await bench.deliveries(bench.id('C0'))).toEqual(expected);
    expect((await inbox('C0')).notices).toEqual([]);
  });

  it('ends as without a sender where the installation has no carrier', async () => {
    const { take } = bench.serviceWith(noMessageSender);
    await bench.ask([expiring()], take);
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms dropped NO_SENDER 0']);
  });
});

describe('a text message', () => {
  it('is tried again after a pause, and sent with the same id', async () => {
    bench.texts.answers.push(503, 429);
    await bench.ask([expiring()]);
    await bench.send.run();
    await bench.send.run();
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms queued 1']);
    bench.turnTo('2026-09-16T04:01:00Z');
    await bench.send.run();
    bench.turnTo('2026-09-16T04:06:00Z');
    await bench.send.run();
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms sent 3']);
    expect(new Set(bench.texts.received.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('is not tried again once the carrier has refused it, until somebody has it sent again', async () => {
    bench.texts.answers.push(400);
    await subscribe(bench.owner, 'notice.failed.v1');
    await bench.ask([expiring()]);
    await bench.send.run();
    const told = await itemsTold(bench.owner, 'notice.failed.v1');
    expect(told).toMatchObject([{ customerRef: 'C0', channel: 'sms', reason: 'REFUSED' }]);
    bench.turnTo('2026-09-17T04:00:00Z');
    await bench.send.run();
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms failed REFUSED 1']);

    const desk = staff('/', 'head-office-service');
    const filter = { state: 'failed', template: undefined, channel: 'sms', day: undefined } as const;
    const { entries } = await bench.log.page(desk, { ...filter, after: undefined, limit: 10 });
    expect(entries).toMatchObject([
      { mayRetry: true, attempts: [{ outcome: 'refused', answer: 'status 400' }] },
    ]);
    const { customer_id: customerId, notice_id: noticeId } = entries[0]!.delivery;
    const asked = { customerId, noticeId, channel: 'sms' } as never;
    await bench.log.retry(desk, asked);
    expect(await bench.log.retry(desk, asked)).toMatchObject({ delivery: { state: 'queued' } });
    await bench.send.run();
    await expect(bench.log.retry(desk, asked)).rejects.toMatchObject({ code: 'DELIVERY_STATE' });
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms sent 2']);
  });

  it('waits for the morning, and is dropped when its last day has passed by then', async () => {
    bench.turnTo('2026-09-16T13:30:00Z');
    await bench.ask([expiring('C0'), expiring('C1', { notAfter: localDate('2026-09-16') })]);
    await bench.send.run();
    expect(bench.texts.received).toEqual([]);
    bench.turnTo('2026-09-17T00:00:00Z');
    await bench.send.run();
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms sent 1']);
    expect(await bench.deliveries(bench.id('C1'))).toEqual(['in_app sent 0', 'sms dropped TOO_LATE 0']);
  });

  it('is not sent to whoever opted out between the asking and the sending', async () => {
    await bench.ask([expiring()]);
    await refuse('C0');
    await bench.send.run();
    expect(bench.texts.received).toEqual([]);
    expect(await bench.deliveries(bench.id('C0'))).toEqual(['in_app sent 0', 'sms dropped OPTED_OUT 0']);
  });

  it('is sent once by two senders at work at the same time', async () => {
    await bench.ask([expiring('C0'), expiring('C1'), expiring('C2')]);
    await Promise.all(Array.from({ length: 4 }, () => bench.send.run()));
    expect(bench.texts.received).toHaveLength(3);
  });
});

describe('consents', () => {
  it('are kept word by word with who said them, and the same order is kept once', async () => {
    const caller = staff('/32/3201', 'service-officer');
    const choices = [{ channel: 'sms', purpose: 'marketing', given: true }] as const;
    const order = { key: 'k1', customerId: bench.id('C0'), choices, reason: 'said so on the phone' };
    await bench.consents.run(caller, order);
    const settings = await bench.consents.run(caller, order);
    expect(settings.history).toMatchObject([
      { source: 'staff', changedByLabel: 'E022', reason: 'said so on the phone', given: true },
    ]);
    const other = { ...order, choices: [{ ...choices[0], given: false }] };
    await expect(bench.consents.run(caller, other)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await refuse('C0', 'marketing');
    const { consents, history } = await bench.settings.of(member('C0'), undefined);
    expect(history.map(({ source, given }) => `${source} ${given}`)).toEqual(['portal false', 'staff true']);
    expect(
      consents.filter(({ given }) => given).map(({ channel, purpose }) => `${channel} ${purpose}`),
    ).toEqual(['in_app service', 'sms service']);
  });

  it('cannot be refused for service notices in the inbox', async () => {
    const caller = member('C0');
    const choices = [{ channel: 'in_app', purpose: 'service', given: false }] as const;
    const order = { key: 'k', customerId: undefined, choices, reason: '' };
    await expect(bench.consents.run(caller, order)).rejects.toMatchObject({ code: 'CONSENT_FIXED' });
  });
});

describe('rows of notices', () => {
  it('are seen by nobody but the customer, staff of their offices and services', async () => {
    await bench.ask([expiring('C0'), expiring('C1'), expiring('C2')]);
    for (const ref of ['C0', 'C1', 'C2']) await refuse(ref);
    const seen = async (caller: Caller) =>
      bench.as(caller, async () => {
        const counts = await Promise.all(
          ['notice', 'notice_delivery', 'consent_change'].map((table) =>
            bench.database.rows(sql`select distinct customer_id from ${sql.table(table)}`),
          ),
        );
        return counts.map((rows) => rows.length);
      });
    expect(await seen(member('C0'))).toEqual([1, 1, 1]);
    expect(await seen(staff('/32', 'service-officer'))).toEqual([2, 2, 2]);
    expect(await seen(staff('/', 'auditor'))).toEqual([3, 3, 3]);
    expect(await seen({ kind: 'anonymous' })).toEqual([0, 0, 0]);
    const elsewhere = staff('/33', 'service-officer');
    const asked = { customerId: bench.id('C0'), before: undefined, limit: 5 };
    await expect(bench.as(elsewhere, () => bench.notices.page(elsewhere, asked))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are read one by one or all before one, by the member alone', async () => {
    await bench.ask(['a', 'b', 'c'].map((key) => expiring('C0', { key })));
    const caller = member('C0');
    const { notices } = await inbox('C0');
    const [, second, oldest] = notices.map(({ notice }) => notice.id);
    const read = (id: string, andBefore: boolean) =>
      bench.as(caller, () => bench.notices.markRead(caller, id as never, andBefore));
    expect(await read(oldest!, false)).toBe(2);
    expect(await read(second!, true)).toBe(1);
    expect(await bench.as(caller, () => bench.notices.unread(caller))).toBe(1);
  });

  it('are gone after an erasure, and none come after it', async () => {
    await bench.ask([expiring('C2')]);
    await refuse('C2');
    const erased = await bench.database.transaction((tx) => bench.erase.run(tx, bench.id('C2'), uuidv7()));
    expect(erased).toEqual(
      expect.arrayContaining([
        { what: 'notices', count: 1 },
        { what: 'consents', count: 1 },
      ]),
    );
    await bench.ask([expiring('C2', { key: 'later' })]);
    for (const table of ['notice', 'notice_delivery', 'consent_change'])
      expect(await bench.owner.rows(sql`select from ${sql.table(table)}`)).toEqual([]);
  });
});

describe('a template', () => {
  it('is drafted by one person and put into use by another; notices keep the words they were made with', async () => {
    const [author, other] = [staff('/', 'marketing'), staff('/', 'marketing-approver')];
    const { versions } = await bench.templates.one('points-reversed');
    const words = {
      ...versions[0]!.words,
      en: { ...versions[0]!.words.en, title: '{points} points went back' },
    };
    const order = { key: 'k1', template: 'points-reversed', basedOn: versions[0]!.version, words };
    await bench.ask([expiring('C0')]);
    const draft = await bench.templates.draft(author, order);
    expect(await bench.templates.draft(author, order)).toEqual(draft);
    await expect(bench.templates.draft(other, { ...order, key: 'k2' })).rejects.toMatchObject({
      code: 'TEMPLATE_CHANGED',
    });
    await expect(bench.templates.activate(author, draft.template, draft.version)).rejects.toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    const active = await bench.templates.activate(other, draft.template, draft.version);
    expect(await bench.templates.activate(other, draft.template, draft.version)).toEqual(active);
    bench.turnTo('2026-09-16T04:00:01Z');
    await bench.ask([expiring('C0', { key: 'newer' })]);
    expect((await inbox('C0')).notices.map(({ en }) => en.title)).toEqual([
      '620 points went back',
      '620 points were taken back',
    ]);
    const wrong = { ...words, zh: { ...words.zh, body: '{point} {' } };
    await expect(
      bench.templates.draft(author, { ...order, key: 'k3', basedOn: draft.version, words: wrong }),
    ).rejects.toThrow(/names \{point\}.*does not say \{reason\}/);
  });
});
