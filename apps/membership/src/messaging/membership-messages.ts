import type { MessageInitShape } from '@bufbuild/protobuf';
import { type AccountSchema, type EntrySchema, LotState as WireState } from '@evergreen/contracts/membership';
import type { LotState } from '../domain/account.ts';
import type { StatementPage } from '../use-cases/list-entries.ts';
import type { Account } from '../use-cases/read-accounts.ts';

const wireStates = {
  PENDING: WireState.PENDING,
  ACTIVE: WireState.ACTIVE,
  EXPIRED: WireState.EXPIRED,
} satisfies Record<LotState, WireState>;

export function accountMessage(account: Account): MessageInitShape<typeof AccountSchema> {
  const { nextActive, expiring, ...rest } = account;
  return { ...rest, expiring: [...expiring], ...(nextActive ? { nextActive } : {}) };
}

export function entryMessage(entry: StatementPage['entries'][number]): MessageInitShape<typeof EntrySchema> {
  const { expiresOn, recordedAt, state, ...rest } = entry;
  return {
    ...rest,
    state: wireStates[state],
    recordedAt: recordedAt.toISOString(),
    ...(expiresOn === null ? {} : { expiresOn }),
  };
}
