import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { EntryAct, EntryState } from '../../domain/blacklist/entry.ts';
import {
  actOfKey,
  type ByKind,
  type EntryRow,
  insertAct,
  nextActNumber,
} from '../../persistence/blacklist/entries.repository.ts';
import { entryPlace, EntrySeals, sealText } from './entry-seals.ts';

/** What an entry's story tells besides the acts that move it. */
export type StoryAct = EntryAct | 'PROPOSE' | 'ADD_EVIDENCE' | 'ESCALATE' | 'MATCH_RETURNED';

export interface Told {
  readonly act: StoryAct;
  readonly key: string;
  /** What was asked, all of it. */
  readonly asked: unknown;
  readonly state: EntryState;
  readonly words: string;
  /** What is said of one match of the entry, and not of the entry. */
  readonly match?: {
    readonly customerId: Uuid;
    readonly orgPath: string;
    readonly from: string;
    readonly to: string;
  };
}

const auditedAs = {
  PROPOSE: 'blacklist-entry.proposed',
  ADD_EVIDENCE: 'blacklist-entry.evidence-added',
  TAKE_UP: 'blacklist-entry.taken-up',
  APPROVE: 'blacklist-entry.approved',
  REJECT: 'blacklist-entry.rejected',
  WITHDRAW: 'blacklist-entry.withdrawn',
  GIVE_NOTICE: 'blacklist-entry.notice-given',
  APPEAL: 'blacklist-entry.appealed',
  REFUSE_APPEAL: 'blacklist-entry.appeal-refused',
  GRANT_APPEAL: 'blacklist-entry.appeal-granted',
  LIFT: 'blacklist-entry.lifted',
  RECHECK: 'blacklist-entry.rechecked',
  EXPIRE: 'blacklist-entry.expired',
  ESCALATE: 'blacklist-entry.escalated',
  MATCH_RETURNED: 'blacklist-match.returned',
} as const satisfies Record<StoryAct, string>;

/** Keeps what was done with an entry, by whom and in which words; and that it was done, in the audit. */
@Injectable()
export class EntryStory {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(EntrySeals) private readonly seals: EntrySeals,
  ) {}

  /** @throws DomainError KEY_REUSED where the key was used for something else */
  async isReplay(tx: Transaction, entryId: string, key: string, asked: unknown): Promise<boolean> {
    const known = await actOfKey(tx, entryId, key);
    if (known === undefined) return false;
    if (known.digest.equals(this.seals.digest(asked))) return true;
    throw new DomainError('KEY_REUSED', 'The key was used for another act', { key });
  }

  /** @returns the act's number. Words stay out of the audit: people write names into them. */
  async tell(tx: Transaction, caller: Caller, entry: EntryRow, told: Told): Promise<number> {
    const { act, key, asked, state, words } = told;
    const n = await nextActNumber(tx, entry.id);
    const entryKey = words === '' ? undefined : await this.seals.keyFor(tx, entry.id);
    const { kind: byKind, id: byId, label: byLabel } = handOf(caller);
    await insertAct(tx, entry.id, {
      ...{ n, key, act, state, byKind, byId, byLabel },
      at: this.clock.now(),
      digest: this.seals.digest(asked),
      wordsSealed: entryKey === undefined ? null : sealText(entryKey, words, entryPlace.act(entry.id, n)),
    });
    const { customerId, orgPath, from, to } = told.match ?? {
      ...{ customerId: entry.customerId, orgPath: entry.orgPath, from: entry.state, to: state },
    };
    await this.audit.record(tx, {
      act: auditedAs[act],
      ...{ recordKind: 'blacklist-entry', recordId: entry.id, orgPath, actor: caller },
      ...(customerId === null ? {} : { customerId }),
      ...(act === 'PROPOSE' ? {} : { before: { state: from } }),
      after: { state: to, reason: entry.reason },
    });
    return n;
  }
}

/** Whose hand it is. @throws DomainError FORBIDDEN for nobody's */
export function handOf(caller: Caller): { kind: ByKind; id: string; label: string } {
  switch (caller.kind) {
    case 'staff':
      return { kind: 'staff', id: caller.accountId, label: caller.staffNumber };
    case 'member':
      return { kind: 'member', id: caller.accountId, label: '' };
    case 'service':
      return { kind: 'service', id: caller.name, label: '' };
    case 'anonymous':
      throw new DomainError('FORBIDDEN', 'Only people may do this');
  }
}
