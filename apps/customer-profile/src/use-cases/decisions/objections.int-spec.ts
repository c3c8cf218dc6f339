import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { DecideMatch } from '../blacklist/decide-match.ts';
import { EntrySeals } from '../blacklist/entry-seals.ts';
import { TellListing } from '../blacklist/tell-listing.ts';
import { keyFilesIn } from '../import.fixture.ts';
import { InstallNoticeTemplates } from '../install-notice-templates.ts';
import { staffAt, standingBench } from '../lists/standings.fixture.ts';
import { noMessageSender } from '../message-sender.ts';
import { Senders } from '../senders.ts';
import { TakeNotices } from '../take-notices.ts';
import { ChooseAutomaticMarketing } from './choose-automatic-marketing.ts';
import { DecideObjection, type ObjectionDecision } from './decide-objection.ts';
import { ExplainDecisions } from './explain-decisions.ts';
import { ObjectToDecision, type ObjectionOrder } from './object-to-decision.ts';
import { ReadObjections } from './read-objections.ts';

const office = '/32/3201';
const manager = staffAt(office);
const officer = staffAt(office, 'service-officer', 'E101');
const head = staffAt('/32', 'province-head', 'E103');
const elsewhere = staffAt('/33/3301', 'branch-manager', 'E102');
/** Three accidents and more paid than earned: on the poor list, and warned of. */
const unlucky = {
  ...{ claims_12m: 3, claims_36m: 3, claims_all: 3, relative_risk: 3, loss_ratio_36m: 2.5 },
  ...{ capped_loss_36m_minor: 500_000, incurred_36m_minor: 500_000 },
};

async function objectionDesk() {
  const bench = await standingBench();
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-objections-'));
  const { database, clock, audit, outbox, overrides, standings } = bench;
  const keys = new PersonalKeys((await keyFilesIn(folder)).variables);
  const customerKeys = new CustomerKeys(keys);
  await new InstallNoticeTemplates(database, clock).run();
  const hours = { EVERGREEN_QUIET_HOURS: '21:00-08:00', EVERGREEN_ZONE: 'Asia/Shanghai' };
  const notices = new TakeNotices(clock, new Senders(noMessageSender, noMessageSender, hours));
  const explain = new ExplainDecisions(database, standings);
  const seals = new EntrySeals(database, customerKeys, keys);
  const tell = new TellListing(outbox, clock, notices);
  const matches = new DecideMatch(database, clock, audit, seals, tell);
  const raise = new ObjectToDecision(database, clock, customerKeys, keys, audit, explain);
  const decide = new DecideObjection(
    ...([database, clock, customerKeys, audit, overrides, matches, notices] as const),
  );
  const read = new ReadObjections(database, clock, customerKeys, explain);
  const marketing = new ChooseAutomaticMarketing(database, clock, audit);
  return {
    ...bench,
    /** Somebody on the poor list. */
    poor: async (): Promise<Uuid> => {
      const customerId = await bench.tell(unlucky);
      await bench.night();
      return customerId;
    },
    /** Somebody whose identity number is that of an entry that counts. */
    listedByIdentity: async (customerId: Uuid): Promise<Uuid> => {
      const id = uuidv7();
      await bench.owner.rows(sql`
        insert into blacklist_entry (id, key, digest, org_path, state, reason, rules_version, proposed_by,
          proposed_by_label, proposed_at, decided_by, decided_by_label, starts_on, ends_on, changed_at)
        values (${id}, ${id}, '', '/33/3301', 'ACTIVE', 'FALSE_IDENTITY', 1, ${uuidv7()}, 'S1', now(), ${uuidv7()}, 'P1',
          '2026-09-01', '2029-09-01', now())`);
      await bench.owner.rows(sql`
        insert into blacklist_match (customer_id, entry_id, kinds, state, org_path, entry_org_path, found_at, decided_at)
        values (${customerId}, ${id}, '{identity}', 'confirmed', ${office}, '/33/3301', now(), now())`);
      return id;
    },
    raise: (by: Caller, order: Partial<ObjectionOrder> & { readonly customerId: Uuid }) =>
      bench.as(by, () =>
        raise.run(by, { key: uuidv7(), kind: 'LIST', ref: '', words: 'none was my fault', ...order }),
      ),
    take: (by: typeof manager, customerId: Uuid, id: Uuid) =>
      bench.as(by, () => decide.take(by, customerId, id)),
    decided: (
      by: typeof manager,
      order: Partial<ObjectionDecision> & Pick<ObjectionDecision, 'customerId' | 'objectionId'>,
    ) =>
      bench.as(by, () =>
        decide.run(by, { isGranted: false, answer: 'we looked again', change: null, followUp: '', ...order }),
      ),
    of: (by: Caller, customerId: Uuid) => bench.as(by, () => read.of(by, customerId)),
    queue: (by: typeof manager, isOpen = true) => bench.as(by, () => read.list(by, isOpen, 50)),
    refuse: (by: Caller, customerId: Uuid, refused: boolean, key: string = uuidv7()) =>
      bench.as(by, () => marketing.run(by, { key, customerId, refused })),
    close: async () => {
      await bench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let desk: Awaited<ReturnType<typeof objectionDesk>>;
beforeAll(async () => {
  desk = await objectionDesk();
});
afterAll(() => desk.close());

const member = (customerId: Uuid): Caller => ({
  ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId },
});

describe('a decision that rules alone made', () => {
  it('is explained by what it was made of, and objected to once at a time', async () => {
    const customerId = await desk.poor();
    const person = member(customerId);
    const { decisions, mayRaise } = await desk.of(person, customerId);
    const list = decisions.find(({ kind }) => kind === 'LIST');
    expect([list?.value, list?.rulesVersion, mayRaise]).toEqual(['poor', 1, true]);
    expect(list!.because).toContainEqual({
      zh: '预警：红色（规则：= 红色）',
      en: 'Warning: Red (rule: = Red)',
    });
    expect(decisions.map(({ kind }) => kind)).toContain('WARNING');
    await desk.raise(person, { customerId, key: 'once' });
    await desk.raise(person, { customerId, key: 'once' });
    await expect(desk.raise(person, { customerId, key: 'once', words: 'other words' })).rejects.toMatchObject(
      {
        code: 'KEY_REUSED',
      },
    );
    await expect(desk.raise(person, { customerId })).rejects.toMatchObject({ code: 'OBJECTION_STATE' });
    await expect(desk.raise(person, { customerId, kind: 'QUADRANT' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(desk.raise(elsewhere, { customerId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // 15 working days from Wednesday, 16 September 2026, with the days around the National Day off.
    const [objection] = await desk.queue(officer);
    expect(objection).toMatchObject({ words: 'none was my fault', state: 'OPEN', about: { value: 'poor' } });
    expect(objection!.dueOn > '2026-10-07').toBe(true);
    expect(objection!.mayDecide).toBe(false);
    expect(await desk.queue(elsewhere)).toEqual([]);
  });

  it('is changed by a person where they agree, and told to who objected', async () => {
    const customerId = await desk.poor();
    const person = member(customerId);
    await desk.raise(officer, { customerId });
    const objectionId = (await desk.of(manager, customerId)).objections[0]!.id;
    await desk.take(manager, customerId, objectionId);
    await expect(desk.decided(elsewhere, { customerId, objectionId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(desk.decided(manager, { customerId, objectionId, isGranted: true })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const change = { value: null, endsOn: '2027-03-01' as never };
    const grant = { customerId, objectionId, isGranted: true, change };
    await desk.decided(manager, grant);
    await desk.decided(manager, grant);
    await expect(desk.decided(manager, { ...grant, isGranted: false })).rejects.toMatchObject({
      code: 'OBJECTION_STATE',
    });
    const { decisions, objections } = await desk.of(person, customerId);
    expect(decisions.map(({ kind }) => kind)).not.toContain('LIST');
    expect(objections).toMatchObject([{ state: 'GRANTED', answer: 'we looked again', owner: 'E100' }]);
    const facts = await desk.owner.rows(
      sql`select list from customer_fact where customer_id = ${customerId}`,
    );
    expect(facts).toEqual([{ list: null }]);
    const told = await desk.owner.rows(sql`select template from notice where customer_id = ${customerId}`);
    expect(told).toEqual([{ template: 'objection-decided' }]);
  });

  it('that an identity is that of an entry is decided by who decides on matches, and ends the match', async () => {
    const [customerId, merged] = [await desk.tell({}), await desk.tell({})];
    const entryId = await desk.listedByIdentity(merged);
    // The entry is about a record that went up in theirs.
    await desk.owner.rows(sql`update customer set merged_into = ${customerId} where id = ${merged}`);
    await desk.raise(member(customerId), { customerId, kind: 'BLACKLIST_MATCH', ref: entryId });
    const [objection] = (await desk.of(manager, customerId)).objections;
    const grant = { customerId, objectionId: objection!.id, isGranted: true };
    expect(objection!.mayDecide).toBe(false);
    await expect(desk.take(manager, customerId, objection!.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(desk.decided(manager, grant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await desk.of(head, customerId)).objections).toMatchObject([{ mayDecide: true }]);
    await desk.decided(head, grant);
    expect((await desk.of(head, customerId)).decisions.map(({ kind }) => kind)).not.toContain(
      'BLACKLIST_MATCH',
    );
    const found = await desk.owner.rows(sql`
      select state, decided_by_label from blacklist_match where customer_id = ${merged}`);
    expect(found).toEqual([{ state: 'dismissed', decided_by_label: 'E103' }]);
  });

  it('of another service is followed up by what somebody writes down', async () => {
    const customerId = await desk.tell({});
    await desk.raise(member(customerId), { customerId, kind: 'TIER' });
    const objectionId = (await desk.of(manager, customerId)).objections[0]!.id;
    const grant = { customerId, objectionId, isGranted: true };
    await expect(desk.decided(manager, grant)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await desk.decided(manager, { ...grant, followUp: 'lock the tier for a year' });
    expect((await desk.of(member(customerId), customerId)).objections).toMatchObject([{ followUp: '' }]);
    expect((await desk.of(manager, customerId)).objections).toMatchObject([
      { followUp: 'lock the tier for a year' },
    ]);
  });
});

it('marketing by rules is refused with one word, which counts at once', async () => {
  const customerId = await desk.tell({ marketing_consent: true });
  const person = member(customerId);
  await desk.owner.rows(sql`
    insert into consent_change (customer_id, n, id, key, channel, purpose, given, at, source, changed_by,
      changed_by_label, reason)
    values (${customerId}, 1, ${uuidv7()}, 'k', 'sms', 'marketing', true, now(), 'portal', ${uuidv7()}, '', '')`);
  const consent = async () =>
    desk.owner.rows(
      sql`select marketing_consent as yes from customer_fact where customer_id = ${customerId}`,
    );
  await desk.refuse(person, customerId, true, 'once');
  await desk.refuse(person, customerId, true, 'once');
  expect([await consent(), (await desk.of(person, customerId)).refusesAutomatic]).toEqual([
    [{ yes: false }],
    true,
  ]);
  await expect(desk.refuse(elsewhere, customerId, false)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await desk.refuse(person, customerId, false);
  expect(await consent()).toEqual([{ yes: true }]);
});
