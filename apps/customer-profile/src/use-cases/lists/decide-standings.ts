import { addDays, type Clock, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerProfileConfiguration, fractionDigitsOf } from '../../customer-profile.config.ts';
import type { EvaluationRulesVersion } from '../../domain/evaluation/evaluation-rules.ts';
import { readListRules } from '../../domain/lists/list-rules.ts';
import { workingDaysAfter } from '../../domain/lists/working-days.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import {
  aloneOf,
  type DecidedRange,
  type DecisionRules,
  keepDecisions,
  lockStandings,
} from '../../persistence/lists/decision.ts';
import { findCuts } from '../../persistence/lists/quadrant-cuts.ts';
import { shippedWorkingCalendar } from '../../persistence/lists/working-calendar.ts';
import { writeCare } from '../../persistence/lists/write-care.ts';
import { listMoves, markFacts, writeStandings } from '../../persistence/lists/write-standings.ts';
import { type WarningCounts, writeWarnings } from '../../persistence/lists/write-warnings.ts';
import { TellSystems } from '../webhooks/tell-systems.ts';
import { publishCare } from './publish-care.ts';

/** What one range came to. JSON. */
export interface DecidedCounts {
  readonly customers: number;
  /** Who came to another list or quadrant. */
  readonly moved: number;
  readonly warnings: WarningCounts;
  /** Whose care is another one. */
  readonly cares: number;
}

/**
 * Decides warnings, quadrants and lists of customers by their facts as they stand, and what care follows. Set by set;
 * what differs from before is written, so that the same day decided twice changes nothing.
 */
@Injectable()
export class DecideStandings {
  private readonly calendar = shippedWorkingCalendar();
  /** Those asked for last: the ranges of a run ask for the same, one after the other, and their pass is written once. */
  private newest: { readonly key: string; readonly decided: DecisionRules } | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CONFIGURATION)
    private readonly configuration: Pick<CustomerProfileConfiguration, 'EVERGREEN_CURRENCY'>,
    @Inject(TellSystems) private readonly systems: TellSystems,
  ) {}

  /**
   * Ranges of one run share the lock; a customer who is decided alone waits for them, and they for it.
   * @throws Error when a text of the rules cannot be read: none such is approved
   */
  async run(
    tx: Transaction,
    range: DecidedRange,
    on: LocalDate,
    { version, rules }: EvaluationRulesVersion,
    lock: 'shared' | 'alone' = 'shared',
  ): Promise<DecidedCounts> {
    const now = this.clock.now();
    const decided = this.approvedRules(on, { version, rules });
    const due = await this.dueDates(on, rules.warningDays);
    await lockStandings(tx, lock);
    await findCuts(tx, decided);
    const customers = await keepDecisions(tx, decided, range);
    const warnings = await writeWarnings(tx, decided, range, due, now);
    const moved = await writeStandings(tx, decided, range, now);
    if (moved > 0) await this.tellOfLists(tx, range, on, now);
    await markFacts(tx, range);
    const day = { today: on, checkOn: addDays(on, rules.care.checkDays), version, now };
    const cares = await writeCare(tx, range, day);
    await publishCare(this.outbox, tx, cares, day);
    return { customers, moved, warnings, cares: cares.filter(({ isNew }) => isNew).length };
  }

  /** Decides one customer by the rules in force today, as soon as somebody has said something of them. */
  async alone(tx: Transaction, customerId: Uuid): Promise<void> {
    const today = this.clock.today();
    await this.run(tx, aloneOf(customerId), today, await evaluationRulesOn(tx, today), 'alone');
  }

  private async tellOfLists(tx: Transaction, range: DecidedRange, on: LocalDate, now: Date): Promise<void> {
    const kind = 'list.changed.v1';
    if (!(await this.systems.isHeard(tx, kind))) return;
    const moves = await listMoves(tx, range, { on, now });
    const items = moves.map(({ customer_id: customerId, value, previous }) => ({
      ...{ customerId, from: previous, to: value, on },
    }));
    await this.systems.run(tx, [{ kind, items: () => items }], now);
  }

  private approvedRules(on: LocalDate, approved: EvaluationRulesVersion): DecisionRules {
    const key = JSON.stringify([on, approved]);
    if (this.newest?.key !== key) this.newest = { key, decided: this.rulesFor(on, approved) };
    return this.newest.decided;
  }

  /** What the pass asks of the facts on a day. @throws Error when a text of the rules cannot be read */
  rulesFor(on: LocalDate, { version, rules }: EvaluationRulesVersion): DecisionRules {
    const reading = readListRules(rules);
    if (reading.kind === 'refused') {
      const [{ field, problem } = { field: 'rules', problem: 'are empty' }] = reading.problems;
      throw new Error(`Evaluation rules ${version}: ${field}: ${problem}`);
    }
    const moneyDigits = fractionDigitsOf(this.configuration.EVERGREEN_CURRENCY);
    return { version, rules: reading.rules, context: { today: on, moneyDigits } };
  }

  private async dueDates(on: LocalDate, { amber, red }: EvaluationRulesVersion['rules']['warningDays']) {
    const calendar = await this.calendar;
    return { amber: workingDaysAfter(on, amber, calendar), red: workingDaysAfter(on, red, calendar) };
  }
}
