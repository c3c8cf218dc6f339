import { fromBinary } from '@bufbuild/protobuf';
import type { Role } from '@evergreen/access';
import { events } from '@evergreen/contracts';
import { type Clock, localDateIn, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { eraseListing } from '../../persistence/blacklist/erase-listing.ts';
import { MergeCustomers } from '../duplicates/merge-customers.ts';
import { policiesCsv } from '../house-files.fixture.ts';
import { importBench } from '../import.fixture.ts';
import { InstallNoticeTemplates } from '../install-notice-templates.ts';
import { noMessageSender } from '../message-sender.ts';
import { Senders } from '../senders.ts';
import { TakeNotices } from '../take-notices.ts';
import { ActOnEntry, type ActOfPeople } from './act-on-entry.ts';
import { BlacklistLimits } from './blacklist-limits.ts';
import { CheckDoors } from './check-doors.ts';
import { DecideMatch } from './decide-match.ts';
import { EntrySeals } from './entry-seals.ts';
import { EntryStory } from './entry-story.ts';
import { MatchPeople } from './match-people.ts';
import { NoteIdentity } from './note-identity.ts';
import { OwnEntries } from './own-entries.ts';
import { type ProposalOrder, ProposeEntry, type Staff } from './propose-entry.ts';
import { ReadBlacklist } from './read-blacklist.ts';
import { TellListing } from './tell-listing.ts';
import { TendEntries } from './tend-entries.ts';

const zone = 'Asia/Shanghai';

const staff = (staffNumber: string, role: Role, orgPath: string): Staff => ({
  ...{ kind: 'staff', accountId: uuidv7(), staffNumber, name: 'N', orgPath },
  grants: [{ role, orgPath }],
});

/** Who works where, in one province and the next. */
export const people = {
  officer: staff('S1', 'service-officer', '/33/3301'),
  manager: staff('M1', 'branch-manager', '/33/3301'),
  head: staff('P1', 'province-head', '/33'),
  otherHead: staff('P2', 'province-head', '/32'),
  hq: staff('H1', 'head-office-service', '/'),
  hqToo: staff('H2', 'head-office-service', '/'),
} as const;

/** The blacklist over a small book of two provinces; the test turns the clock. */
export async function blacklistBench() {
  const book = await importBench();
  const { database, owner, audit, keys, customerKeys, outbox, files } = book;
  let now = new Date('2026-09-16T04:00:00Z');
  // A millisecond passes whenever somebody looks, so that what is written sorts as it came.
  let looks = 0;
  const clock: Clock = {
    now: () => new Date(now.getTime() + (looks += 1)),
    today: () => localDateIn(zone, now),
  };
  const senders = new Senders(noMessageSender, noMessageSender, {
    EVERGREEN_QUIET_HOURS: '21:00-08:00',
    EVERGREEN_ZONE: zone,
  });
  await new InstallNoticeTemplates(database, clock).run();
  const limits = new BlacklistLimits(clock);
  const seals = new EntrySeals(database, customerKeys, keys);
  const story = new EntryStory(clock, audit, seals);
  const tell = new TellListing(outbox, clock, new TakeNotices(clock, senders));
  const match = new MatchPeople(clock, customerKeys, story, tell);
  const propose = new ProposeEntry(
    ...([database, files, clock, keys, customerKeys, limits, seals, story, match] as const),
  );
  const act = new ActOnEntry(database, clock, limits, story, tell);
  const read = new ReadBlacklist(database, clock, customerKeys, audit, limits, seals);
  const own = new OwnEntries(database, seals);
  const doors = new CheckDoors(database, keys, audit);
  const decide = new DecideMatch(database, clock, audit, seals, tell);
  const identity = new NoteIdentity(database, clock, keys, audit, match);
  const merges = new MergeCustomers(database, clock, outbox, audit, customerKeys, tell);
  const tend = new TendEntries(clock, limits, story, tell);
  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);

  const idOf = async (ref: string): Promise<Uuid> =>
    (await owner.rows<{ id: Uuid }>(sql`select id from customer where source_ref = ${ref}`))[0]!.id;

  return {
    ...{ book, database, owner, idOf, doors, match },
    customers: (...rows: Parameters<typeof policiesCsv>) =>
      book.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) }),
    member: async (ref: string): Promise<Extract<Caller, { kind: 'member' }>> => ({
      ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId: await idOf(ref) },
    }),
    propose: (by: Staff, order: Partial<ProposalOrder>): Promise<Uuid> =>
      as(by, () =>
        propose.run(by, {
          ...{ key: uuidv7(), customerId: null, personName: '', identifiers: [], reason: 'CLAIM_FARMING' },
          ...{ endsOn: null, orgPath: null },
          evidence: [{ text: 'four claims with the same garage', fileId: null, fileName: '' }],
          ...order,
        }),
      ),
    act: (
      by: Caller,
      entryId: Uuid,
      what: ActOfPeople,
      more: { withholdNotice?: boolean; key?: string } = {},
    ) =>
      as(by, () =>
        act.run(by, {
          key: uuidv7(),
          entryId,
          act: what,
          words: 'because of it',
          withholdNotice: false,
          ...more,
        }),
      ),
    addEvidence: (by: Staff, entryId: Uuid, key: string) =>
      as(by, () =>
        propose.addEvidence(by, entryId, key, { text: 'a second witness', fileId: null, fileName: '' }),
      ),
    one: (by: Staff, entryId: Uuid) => as(by, () => read.one(by, entryId)),
    list: (by: Staff, filter: 'all' | 'open' | 'recheck-due' = 'all') =>
      as(by, () => read.list(by, { filter, afterId: undefined, limit: 50 })),
    proposed: (by: Staff) => as(by, () => read.proposed(by, 50)),
    own: (by: Extract<Caller, { kind: 'member' }>) => as(by, () => own.run(by.customerId)),
    decide: (by: Staff, entryId: Uuid, customerId: Uuid, confirm: boolean) =>
      as(by, () => decide.run(by, { entryId, customerId, confirm, words: 'same face' })),
    identity: (by: Staff, customerId: Uuid, number: string) =>
      as(by, () => identity.run(by, customerId, number)),
    /** Whether the door is open to a customer: as services ask. */
    isBlocked: async (customerId: Uuid): Promise<boolean> =>
      (
        await doors.run({ kind: 'service', name: 'membership' }, 'GIFT', [{ customerId, identifiers: [] }])
      )[0]!.reasons.length > 0,
    merge: (into: Uuid, mergedId: Uuid) =>
      as(people.hq, () => merges.merge(people.hq, into, { key: uuidv7(), mergedId, reason: 'same person' })),
    matchAll: () => database.transaction((tx) => match.run(tx, 'all')),
    tend: () => database.transaction((tx) => tend.run(tx)),
    erase: (customerId: Uuid) => database.transaction((tx) => eraseListing(tx, customerId)),
    turnTo: (day: string) => {
      now = new Date(`${day}T04:00:00Z`);
    },
    /** Facts that other services heard, in their order. */
    heard: async (customerId: Uuid): Promise<string[]> => {
      const rows = await owner.rows<{ payload: Buffer }>(sql`
        select payload from outbox where subject = ${events.blacklistChanged.subject} order by id`);
      return rows
        .flatMap(({ payload }) => fromBinary(events.blacklistChanged.schema, payload).customers)
        .filter((fact) => fact.customerId === customerId)
        .map(({ version, blocked }) => `${version} ${blocked ? 'blocked' : 'free'}`);
    },
    notices: async (customerId: Uuid): Promise<string[]> =>
      (
        await owner.rows<{ template: string }>(sql`
          select template from notice where customer_id = ${customerId} order by id`)
      ).map(({ template }) => template),
    clear: async () => {
      now = new Date('2026-09-16T04:00:00Z');
      await owner.rows(sql`
        truncate blacklist_entry, blacklist_identifier, blacklist_evidence, blacklist_act, blacklist_match,
          customer_blacklist, customer_identity, customer_fact, notice, notice_delivery, delivery_attempt`);
      await book.clear();
    },
    close: book.close,
  };
}
