import type { Transaction } from '@evergreen/persistence';
import { sql } from '@evergreen/persistence';
import type { AccountDraft, NewEntry } from '../domain/ledger/account-draft.ts';
import { bulkInsert } from './bulk.ts';

const entries = bulkInsert('ledger_entry', {
  ...{
    member_id: 'uuid',
    entry_id: 'uuid',
    kind: 'text',
    key: 'text',
    points: 'bigint',
    status_points: 'bigint',
  },
  ...{ source_kind: 'text', source_id: 'text', rule_id: 'text', effective_on: 'date', active_on: 'date' },
  ...{
    expires_on: 'date',
    related_entry_id: 'uuid',
    counterpart_member_id: 'uuid',
    reason: 'text',
    actor: 'text',
  },
  ...{ request_hash: 'bytea', recorded_at: 'timestamptz' },
});

const lines = bulkInsert('ledger_line', {
  ...{ member_id: 'uuid', entry_id: 'uuid', line_no: 'smallint', lot_id: 'uuid', from_account: 'text' },
  ...{ to_account: 'text', points: 'bigint', status_points: 'bigint', active_on: 'date', expires_on: 'date' },
});

const lots = bulkInsert(
  'lot',
  {
    ...{
      member_id: 'uuid',
      lot_id: 'uuid',
      points: 'bigint',
      available: 'bigint',
      held: 'bigint',
      spent: 'bigint',
    },
    ...{
      expired: 'bigint',
      reversed: 'bigint',
      moved: 'bigint',
      status_points: 'bigint',
      effective_on: 'date',
    },
    ...{
      active_on: 'date',
      expires_on: 'date',
      awaits: 'text',
      awaited_until: 'date',
      expiry_policy_id: 'text',
    },
    slide_months: 'integer',
    ...{ origin_member_id: 'uuid', origin_entry_id: 'uuid' },
  },
  `on conflict (member_id, lot_id) do update set available = excluded.available, held = excluded.held,
     spent = excluded.spent, expired = excluded.expired, reversed = excluded.reversed, moved = excluded.moved,
     status_points = excluded.status_points, active_on = excluded.active_on, expires_on = excluded.expires_on,
     awaits = excluded.awaits, awaited_until = excluded.awaited_until`,
);

const holds = bulkInsert(
  'hold',
  {
    ...{ member_id: 'uuid', hold_id: 'uuid', points: 'bigint', captured: 'bigint', released: 'bigint' },
    ...{ source_kind: 'text', source_id: 'text', made_at: 'timestamptz', expires_at: 'timestamptz' },
  },
  `on conflict (member_id, hold_id) do update set captured = excluded.captured, released = excluded.released`,
);

const holdLots = bulkInsert(
  'hold_lot',
  { member_id: 'uuid', hold_id: 'uuid', lot_id: 'uuid', points: 'bigint' },
  `on conflict (member_id, hold_id, lot_id) do update set points = excluded.points`,
);

/** Writes what commands made of accounts, in as many statements as there are tables. The accounts are locked. */
export async function writeAccounts(
  tx: Transaction,
  drafts: readonly AccountDraft[],
  { actorOf, recordedAt }: { readonly actorOf: (entry: NewEntry) => string; readonly recordedAt: Date },
): Promise<void> {
  const made = drafts.flatMap((draft) => draft.entries);
  if (made.length === 0) return;
  const madeEntries = made.map((entry) => ({
    ...entryRow(entry),
    actor: actorOf(entry),
    recorded_at: recordedAt,
  }));
  const madeLines = made.flatMap((entry) => entry.lines.map((line, n) => lineRow(entry, line, n)));
  const changed = drafts.flatMap((draft) =>
    [...draft.changedLots].map((lotId) => lotRow(draft.memberId, draft.lot(lotId)!)),
  );
  await tx.together([
    () => tx.prepared(entries.statement, entries.values(madeEntries)),
    () => tx.prepared(lines.statement, lines.values(madeLines)),
    () => tx.prepared(lots.statement, lots.values(changed)),
    () => writeHolds(tx, drafts),
    () => markOwing(tx, drafts),
  ]);
}

async function writeHolds(tx: Transaction, drafts: readonly AccountDraft[]): Promise<void> {
  const changed = drafts.flatMap((draft) =>
    [...draft.changedHolds].map((holdId) => ({ memberId: draft.memberId, hold: draft.hold(holdId)! })),
  );
  if (changed.length === 0) return;
  const madeHolds = changed.map(({ memberId, hold }) => ({
    ...{ member_id: memberId, hold_id: hold.holdId, points: hold.points, captured: hold.captured },
    ...{ released: hold.released, source_kind: hold.sourceKind, source_id: hold.sourceId },
    ...{ made_at: hold.madeAt, expires_at: hold.expiresAt },
  }));
  const inLots = changed.flatMap(({ memberId, hold }) =>
    [...hold.lots].map(([lotId, points]) => ({
      ...{ member_id: memberId, hold_id: hold.holdId, lot_id: lotId, points },
    })),
  );
  await tx.together([
    () => tx.prepared(holds.statement, holds.values(madeHolds)),
    () => tx.prepared(holdLots.statement, holdLots.values(inLots)),
  ]);
}

/** Marks who owes points: awards of everybody else need not look. */
async function markOwing(tx: Transaction, drafts: readonly AccountDraft[]): Promise<void> {
  const changed = drafts.filter(({ owed, owes }) => owed > 0n !== owes);
  if (changed.length === 0) return;
  await tx.rows(sql`
    update member set owes = not owes where member_id = any (${changed.map(({ memberId }) => memberId)}::uuid[])`);
}

type Draft = AccountDraft;

function entryRow(entry: NewEntry) {
  return {
    ...{ member_id: entry.memberId, entry_id: entry.entryId, kind: entry.kind, key: entry.key },
    ...{ points: entry.points, status_points: entry.statusPoints, source_kind: entry.sourceKind },
    ...{ source_id: entry.sourceId, rule_id: entry.ruleId, effective_on: entry.effectiveOn },
    ...{ active_on: entry.activeOn, expires_on: entry.expiresOn, related_entry_id: entry.relatedEntryId },
    ...{
      counterpart_member_id: entry.counterpartMemberId,
      reason: entry.reason,
      request_hash: entry.requestHash,
    },
  };
}

function lineRow({ memberId, entryId }: NewEntry, line: NewEntry['lines'][number], n: number) {
  return {
    ...{ member_id: memberId, entry_id: entryId, line_no: n, lot_id: line.lotId, from_account: line.from },
    ...{ to_account: line.to, points: line.points, status_points: line.statusPoints ?? 0n },
    ...{ active_on: line.activeOn ?? null, expires_on: line.expiresOn ?? null },
  };
}

function lotRow(memberId: string, lot: NonNullable<ReturnType<Draft['lot']>>) {
  return {
    ...{
      member_id: memberId,
      lot_id: lot.lotId,
      points: lot.points,
      available: lot.available,
      held: lot.held,
    },
    ...{ spent: lot.spent, expired: lot.expired, reversed: lot.reversed, moved: lot.moved },
    ...{ status_points: lot.statusPoints, effective_on: lot.effectiveOn, active_on: lot.activeOn },
    ...{ expires_on: lot.expiresOn, awaits: lot.awaits, awaited_until: lot.awaitedUntil },
    ...{ expiry_policy_id: lot.expiryPolicyId, slide_months: lot.slideMonths },
    ...{ origin_member_id: lot.originMemberId, origin_entry_id: lot.originEntryId },
  };
}
