import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, DomainError, InvalidInput, type LocalDate, type Uuid } from '@evergreen/kernel';
import { sealField } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { isOverridable } from '../../domain/decisions/automatic-decision.ts';
import {
  decideObjection,
  lockObjection,
  type ObjectionChange,
  type ObjectionRow,
  takeObjection,
} from '../../persistence/decisions/objections.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { DecideMatch } from '../blacklist/decide-match.ts';
import type { Staff } from '../blacklist/propose-entry.ts';
import { OverrideStanding } from '../lists/override-standing.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { TakeNotices } from '../take-notices.ts';
import { kindWords, objectionOutcomes } from './decision-words.ts';
import { mayDecideOn } from './may-decide-on.ts';
import { objectionPlace } from './object-to-decision.ts';

export interface ObjectionDecision {
  readonly customerId: Uuid;
  readonly objectionId: Uuid;
  readonly isGranted: boolean;
  /** The answer to the person. */
  readonly answer: string;
  /** Of a list or quadrant that is granted: what stands instead (null: none), until when. */
  readonly change: { readonly value: string | null; readonly endsOn: LocalDate } | null;
  /** Of any other that is granted: what is to be done. */
  readonly followUp: string;
}

// A notice is of use for so long, by the phone; in the inbox it stays.
const noticeDays = 30;

/** Has a person decide on what rules alone decided, and tells who objected. */
@Injectable()
export class DecideObjection {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(OverrideStanding) private readonly override: OverrideStanding,
    @Inject(DecideMatch) private readonly matches: DecideMatch,
    @Inject(TakeNotices) private readonly notices: TakeNotices,
  ) {}

  /** Somebody sees to it. @throws DomainError NOT_FOUND; FORBIDDEN; OBJECTION_STATE once it is decided */
  take(caller: Staff, customerId: Uuid, objectionId: Uuid): Promise<void> {
    return this.onOpen(caller, customerId, objectionId, async (tx, row) => {
      if (row.owner === caller.staffNumber) return;
      await takeObjection(tx, row, caller.staffNumber);
      await this.note(tx, caller, row, 'objection.taken', { owner: caller.staffNumber });
    });
  }

  /**
   * The same decision again changes nothing.
   * @throws DomainError NOT_FOUND, also outside the caller's offices; FORBIDDEN of a match with the blacklist for who
   * does not decide on matches; OBJECTION_STATE; of the override; InvalidInput
   */
  async run(caller: Staff, decision: ObjectionDecision): Promise<void> {
    const { customerId, objectionId, isGranted } = decision;
    const open = await this.find(caller, customerId, objectionId);
    if (open.state !== 'OPEN') return demandSame(open, isGranted);
    const isOverridden = isGranted && isOverridable(open.kind);
    if (isOverridden) {
      if (decision.change === null)
        throw new InvalidInput([{ field: 'endsOn', problem: 'is needed where it is granted' }]);
      // First and by a key of its own: tried again, it is the same override.
      await this.override.run(caller, {
        ...{
          key: `objection/${objectionId}`,
          customerId,
          ...decision.change,
          reason: decision.followUp || 'objection',
        },
        kind: open.kind === 'LIST' ? 'list' : 'quadrant',
      });
    } else if (isGranted && open.kind !== 'BLACKLIST_MATCH' && decision.followUp === '')
      throw new InvalidInput([{ field: 'followUp', problem: 'is needed where it is granted' }]);
    await this.onOpen(caller, customerId, objectionId, async (tx, row) => {
      // A person has looked: it is somebody else.
      if (isGranted && row.kind === 'BLACKLIST_MATCH')
        await this.matches.dismiss(tx, caller, {
          ...{ entryId: row.ref as Uuid, customerId, words: decision.answer },
        });
      await this.keep(tx, caller, row, decision, isOverridden ? decision.change : null);
    });
  }

  private async keep(
    tx: Transaction,
    caller: Staff,
    row: ObjectionRow,
    { isGranted, answer, followUp }: ObjectionDecision,
    changes: ObjectionChange | null,
  ): Promise<void> {
    const key = (await this.keys.makeKey(tx, [row.customerId])).get(row.customerId)!;
    const state = isGranted ? 'GRANTED' : 'UPHELD';
    await decideObjection(tx, row, {
      ...{ state, by: caller.staffNumber, at: this.clock.now(), changes },
      answerSealed: sealField(key, answer, objectionPlace.answer(row.id)),
      followUpSealed: followUp === '' ? null : sealField(key, followUp, objectionPlace.followUp(row.id)),
    });
    await this.note(tx, caller, row, isGranted ? 'objection.granted' : 'objection.upheld', {
      state,
      changes,
    });
    await this.notices.run(tx, 'customer-profile', [
      {
        ...{ key: `objection/${row.id}/decided`, customerId: row.customerId, template: 'objection-decided' },
        values: { about: kindWords[row.kind], outcome: objectionOutcomes[state] },
        ...{ purpose: 'service', link: '/decisions', notAfter: addDays(this.clock.today(), noticeDays) },
      },
    ]);
  }

  private async find(caller: Staff, customerId: Uuid, objectionId: Uuid): Promise<ObjectionRow> {
    return onServiceAccount(() =>
      this.database.transaction((tx) => this.reached(tx, caller, customerId, objectionId)),
    );
  }

  private async reached(
    tx: Transaction,
    caller: Staff,
    customerId: Uuid,
    objectionId: Uuid,
  ): Promise<ObjectionRow> {
    const row = await lockObjection(tx, customerId, objectionId);
    if (row === undefined || !isWithin(row.orgPath, officesOf(caller, 'decide', 'Objection')))
      throw new DomainError('NOT_FOUND', 'There is no such objection');
    if (!mayDecideOn(caller, row))
      throw new DomainError('FORBIDDEN', 'This takes the right to decide on matches with the blacklist');
    return row;
  }

  private onOpen(
    caller: Staff,
    customerId: Uuid,
    objectionId: Uuid,
    work: (tx: Transaction, row: ObjectionRow) => Promise<void>,
  ): Promise<void> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const row = await this.reached(tx, caller, customerId, objectionId);
        if (row.state !== 'OPEN') throw objectionState(row);
        await work(tx, row);
      }),
    );
  }

  private note(tx: Transaction, caller: Staff, row: ObjectionRow, act: string, after: object): Promise<void> {
    const { id, orgPath, customerId } = row;
    return this.audit.record(tx, {
      ...{ act, recordKind: 'objection', recordId: id, orgPath, customerId, actor: caller },
      before: { state: row.state, owner: row.owner },
      after: { kind: row.kind, ...after },
    });
  }
}

function demandSame(row: ObjectionRow, isGranted: boolean): void {
  if ((row.state === 'GRANTED') !== isGranted) throw objectionState(row);
}

function objectionState({ state }: ObjectionRow): DomainError<'OBJECTION_STATE'> {
  return new DomainError('OBJECTION_STATE', 'It is decided', { state });
}
