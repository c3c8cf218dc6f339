import { isWithin } from '@evergreen/access';
import { addMonths, type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { daysOfEntry } from '../../domain/blacklist/blacklist-rules.ts';
import { type EntryAct, officeAbove, stateAfter } from '../../domain/blacklist/entry.ts';
import {
  changeEntry,
  type EntryChange,
  type EntryRow,
  isEntryToldTo,
  lockEntry,
} from '../../persistence/blacklist/entries.repository.ts';
import { confirmedOf, officesOfPeople } from '../../persistence/blacklist/matches.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { BlacklistLimits } from './blacklist-limits.ts';
import { EntryStory, handOf } from './entry-story.ts';
import { entryUnknown } from './propose-entry.ts';
import { TellListing } from './tell-listing.ts';

/** Acts of people; time alone lets an entry expire. */
export type ActOfPeople = Exclude<EntryAct, 'EXPIRE'>;

export interface ActOrder {
  readonly key: string;
  readonly entryId: Uuid;
  readonly act: ActOfPeople;
  readonly words: string;
  /** Of an approval: the person is not told, because it would defeat the enquiry that `words` name. */
  readonly withholdNotice: boolean;
}

/** What somebody may do, as far as offices go. */
export interface Reach {
  readonly mayPropose: boolean;
  /** They have the right in the office above, or at head office. */
  readonly mayDecide: boolean;
  /** They have it where the entry is re-checked. */
  readonly mayRecheck: boolean;
}

/** @param offices of the entry, and of the customers it is about */
export function reachOf(
  caller: Caller,
  entry: Pick<EntryRow, 'orgPath' | 'recheckOffice'>,
  offices: readonly string[],
): Reach {
  const approving = officesOf(caller, 'approve', 'BlacklistEntry');
  const proposing = officesOf(caller, 'propose', 'BlacklistEntry');
  return {
    mayPropose: [entry.orgPath, ...offices].some((office) => isWithin(office, proposing)),
    mayDecide: isWithin(officeAbove(entry.orgPath), approving),
    mayRecheck: isWithin(entry.recheckOffice ?? officeAbove(entry.orgPath), approving),
  };
}

/** Which right each act of staff takes; in the order screens offer them. */
export const rightOf = {
  ...{ TAKE_UP: 'mayDecide', APPROVE: 'mayDecide', REJECT: 'mayDecide', WITHDRAW: 'mayPropose' },
  ...{ GRANT_APPEAL: 'mayDecide', REFUSE_APPEAL: 'mayDecide', RECHECK: 'mayRecheck' },
  ...{ GIVE_NOTICE: 'mayDecide', APPEAL: 'mayPropose', LIFT: 'mayDecide' },
} as const satisfies Record<ActOfPeople, keyof Reach>;

/** Does with an entry what people may do: decide on it, appeal, look at it again, lift it. */
@Injectable()
export class ActOnEntry {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BlacklistLimits) private readonly limits: BlacklistLimits,
    @Inject(EntryStory) private readonly story: EntryStory,
    @Inject(TellListing) private readonly tell: TellListing,
  ) {}

  /**
   * @throws DomainError NOT_FOUND of an entry the caller does not see; FORBIDDEN; BLACKLIST_STATE;
   * SECOND_PERSON_NEEDED; KEY_REUSED
   */
  run(caller: Caller, order: ActOrder): Promise<void> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const entry = await lockEntry(tx, order.entryId);
        if (entry === undefined) throw entryUnknown();
        await this.demandRight(tx, caller, entry, order.act);
        const { key: _, ...asked } = order;
        const key = `${handOf(caller).id}/${order.key}`;
        if (await this.story.isReplay(tx, entry.id, key, asked)) return;
        await this.act(tx, caller, entry, { ...order, key }, asked);
      }),
    );
  }

  private async act(
    tx: Transaction,
    caller: Caller,
    entry: EntryRow,
    order: ActOrder,
    asked: unknown,
  ): Promise<void> {
    const { act, key, words } = order;
    const { proposedBy, decidedBy } = entry;
    const state = stateAfter(act, entry.state, { by: handOf(caller).id, proposedBy, decidedBy });
    if (act === 'GIVE_NOTICE' && !entry.isNoticeWithheld)
      throw new DomainError('BLACKLIST_STATE', 'The person was told', { state: entry.state, act });
    const change = this.changeBy(caller, entry, order);
    await changeEntry(tx, entry, { ...change, state }, this.clock.now());
    const n = await this.story.tell(tx, caller, entry, { act, key, asked, state, words });
    await this.follow(tx, { ...entry, ...change, state }, act, n);
  }

  /** What the act leaves besides the state. */
  private changeBy(
    caller: Caller,
    entry: EntryRow,
    { act, withholdNotice }: ActOrder,
  ): Omit<EntryChange, 'state'> {
    const today = this.clock.today();
    const { id, label } = handOf(caller);
    switch (act) {
      case 'APPROVE':
        return {
          ...daysOfEntry(this.limits.today(), today, entry.endsOn),
          ...{ decidedBy: id, decidedByLabel: label, isNoticeWithheld: withholdNotice },
          recheckOffice: officeAbove(entry.orgPath),
        };
      case 'REJECT':
        return { decidedBy: id, decidedByLabel: label, endedOn: today };
      case 'WITHDRAW':
      case 'LIFT':
      case 'GRANT_APPEAL':
        return { endedOn: today };
      case 'GIVE_NOTICE':
        return { isNoticeWithheld: false };
      case 'APPEAL':
        return { appealedAt: this.clock.now() };
      case 'RECHECK':
        return {
          recheckDueOn: addMonths(today, this.limits.today().recheckMonths),
          ...{ recheckOffice: officeAbove(entry.orgPath), isEscalated: false },
        };
      case 'TAKE_UP':
      case 'REFUSE_APPEAL':
        return {};
    }
  }

  /** What others hear of it. */
  private async follow(tx: Transaction, entry: EntryRow, act: ActOfPeople, n: number): Promise<void> {
    const people = await confirmedOf(tx, entry.id);
    if (act === 'APPROVE' || act === 'LIFT' || act === 'GRANT_APPEAL') await this.tell.changed(tx, people);
    if (entry.isNoticeWithheld) return;
    if (act === 'APPROVE' || act === 'GIVE_NOTICE') await this.tell.entered(tx, entry, people);
    if (act === 'REFUSE_APPEAL' || act === 'GRANT_APPEAL')
      await this.tell.appealDecided(tx, entry, people, { act, n });
    if (act === 'LIFT') await this.tell.ended(tx, entry, people);
  }

  private async demandRight(
    tx: Transaction,
    caller: Caller,
    entry: EntryRow,
    act: ActOfPeople,
  ): Promise<void> {
    if (caller.kind === 'member') {
      // Who was not told of an entry is not told that there is one.
      if (!(await isEntryToldTo(tx, entry.id, caller.customerId))) throw entryUnknown();
      if (act !== 'APPEAL') throw new DomainError('FORBIDDEN', 'Members appeal, and do nothing else');
      return;
    }
    const offices = await officesOfPeople(tx, entry.id);
    const reach = reachOf(caller, entry, offices);
    const seen = officesOf(caller, 'read', 'BlacklistEntry');
    if (![entry.orgPath, ...offices].some((office) => isWithin(office, seen))) throw entryUnknown();
    if (!reach[rightOf[act]]) throw new DomainError('FORBIDDEN', 'This takes the right of the office above');
  }
}
