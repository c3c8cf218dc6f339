import { isWithin } from '@evergreen/access';
import type { Clock, Uuid } from '@evergreen/kernel';
import { maskName } from '@evergreen/personal-data';
import { Database, type Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { AutomaticDecision } from '../../domain/decisions/automatic-decision.ts';
import { isProvisional } from '../../domain/lists/working-days.ts';
import { isAutomaticRefused } from '../../persistence/decisions/automatic-marketing.repository.ts';
import {
  listObjections,
  type ObjectionRow,
  objectionsOf,
} from '../../persistence/decisions/objections.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { type CustomerRow, readCustomers } from '../../persistence/customers.repository.ts';
import { shippedWorkingCalendar } from '../../persistence/lists/working-calendar.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import type { Staff } from '../blacklist/propose-entry.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { ExplainDecisions } from './explain-decisions.ts';
import { mayDecideOn } from './may-decide-on.ts';
import { objectionPlace } from './object-to-decision.ts';

export interface ObjectionSeen extends ObjectionRow {
  readonly nameMasked: string;
  readonly words: string;
  readonly answer: string;
  readonly followUp: string;
  readonly isOverdue: boolean;
  /** The days of that year were not announced yet. */
  readonly isDueProvisional: boolean;
  readonly mayDecide: boolean;
}

/** What rules alone decided about somebody, what they said to it, and whether they refuse marketing by rules. */
export interface DecisionsSeen {
  readonly decisions: readonly AutomaticDecision[];
  readonly objections: readonly ObjectionSeen[];
  readonly refusesAutomatic: boolean;
  readonly mayRaise: boolean;
}

const objectionsMax = 50;

/** Decisions and objections: members see their own, staff those of customers of their offices. */
@Injectable()
export class ReadObjections {
  private readonly calendar = shippedWorkingCalendar();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(ExplainDecisions) private readonly decisions: ExplainDecisions,
  ) {}

  /** @throws DomainError NOT_FOUND, also outside the caller's offices */
  async of(caller: Caller, customerId: Uuid): Promise<DecisionsSeen> {
    const offices = caller.kind === 'member' ? ['/'] : officesOf(caller, 'read', 'Objection');
    const [customer] = await readCustomers(this.database, [customerId], offices);
    if (customer === undefined) throw customerUnknown();
    const rows = await objectionsOf(this.database, customerId, objectionsMax);
    const isErased = customer.destroyed_at !== null;
    return {
      decisions: isErased ? [] : await this.decisions.of(customerId),
      objections: await this.seen(caller, rows),
      refusesAutomatic: await isAutomaticRefused(this.database, customerId),
      mayRaise:
        !isErased &&
        (caller.kind === 'member' || isWithin(customer.org_path, officesOf(caller, 'raise', 'Objection'))),
    };
  }

  /** Open ones by the day they are due, or decided ones. */
  async list(caller: Staff, isOpen: boolean, limit: number): Promise<ObjectionSeen[]> {
    const offices = officesOf(caller, 'read', 'Objection');
    return this.seen(caller, await listObjections(this.database, { isOpen, offices, limit }));
  }

  private async seen(caller: Caller, rows: readonly ObjectionRow[]): Promise<ObjectionSeen[]> {
    const ids = [...new Set(rows.map(({ customerId }) => customerId))];
    const customers = await onServiceAccount(() => customersOf(this.database, ids));
    const today = this.clock.today();
    const calendar = await this.calendar;
    return rows.map((row) => {
      const customer = customers.get(row.customerId);
      const key = customer && this.keys.opened(customer);
      const { id } = row;
      return {
        ...row,
        nameMasked: maskName(fieldText(key, customer?.name_sealed ?? null, placeOf.name(row.customerId))),
        words: fieldText(key, row.wordsSealed, objectionPlace.words(id)),
        answer: fieldText(key, row.answerSealed, objectionPlace.answer(id)),
        // For the insurer alone.
        followUp:
          caller.kind === 'member' ? '' : fieldText(key, row.followUpSealed, objectionPlace.followUp(id)),
        isOverdue: row.state === 'OPEN' && row.dueOn < today,
        isDueProvisional: isProvisional(row.dueOn, calendar),
        mayDecide: row.state === 'OPEN' && mayDecideOn(caller, row),
      };
    });
  }
}

async function customersOf(reader: Reader, ids: readonly string[]): Promise<Map<string, CustomerRow>> {
  if (ids.length === 0) return new Map();
  return new Map((await readCustomers(reader, ids, ['/'])).map((row) => [row.id, row]));
}
