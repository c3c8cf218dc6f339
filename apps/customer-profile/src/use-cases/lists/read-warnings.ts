import { isWithin, narrowed } from '@evergreen/access';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { WarningRule } from '../../domain/evaluation/evaluation-rules.ts';
import { explainWarning, type FoundCondition } from '../../domain/lists/explain-standing.ts';
import { isProvisional } from '../../domain/lists/working-days.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import {
  countWaiting,
  listWarnings,
  type RuleFigures,
  ruleFigures,
  stepsOf,
  type WaitingCounts,
  warningOf,
  type WarningRow,
  warningsOf,
  type WarningsWanted,
  type WarningStep,
} from '../../persistence/lists/warnings.repository.ts';
import { shippedWorkingCalendar } from '../../persistence/lists/working-calendar.ts';
import { RulesOfVersions } from './rules-of-versions.ts';

/** A warning with its reasons and what became of it. */
export interface WarningSeen extends WarningRow {
  readonly isOverdue: boolean;
  /** The days of that year were not announced yet. */
  readonly isDueProvisional: boolean;
  readonly isMine: boolean;
  readonly because: readonly FoundCondition[];
  readonly steps: readonly WarningStep[];
}

/** A rule of early warning with how often it was right. */
export interface WarningRuleSeen extends RuleFigures {
  /** As it is in force; undefined: no longer. */
  readonly inForce: WarningRule | undefined;
}

type Asked = Omit<WarningsWanted, 'offices' | 'owner' | 'dueBefore'> & {
  readonly mineOnly: boolean;
  readonly overdueOnly: boolean;
};

const warningsMax = 50;

/** Early warnings, cut to the caller's offices. */
@Injectable()
export class ReadWarnings {
  private readonly calendar = shippedWorkingCalendar();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RulesOfVersions) private readonly rules: RulesOfVersions,
  ) {}

  /** Of a customer of the office; none where the caller may not read warnings. */
  async of(caller: Caller, customerId: Uuid, orgPath: string): Promise<WarningSeen[]> {
    if (!isWithin(orgPath, officesOf(caller, 'read', 'Warning'))) return [];
    return this.seen(caller, await warningsOf(this.database, customerId, warningsMax));
  }

  /** @throws DomainError NOT_FOUND */
  async one(caller: Caller, customerId: Uuid, warningId: Uuid): Promise<WarningSeen> {
    const row = await warningOf(this.database, customerId, warningId);
    if (row === undefined) throw new DomainError('NOT_FOUND', 'There is no such warning');
    return (await this.seen(caller, [row]))[0]!;
  }

  async list(
    caller: Caller,
    { mineOnly, overdueOnly, ...wanted }: Asked,
    office: string | undefined,
  ): Promise<{ warnings: WarningSeen[]; counts: WaitingCounts }> {
    const offices = narrowed(officesOf(caller, 'read', 'Warning'), office);
    const today = this.clock.today();
    const owner = ownNumber(caller);
    const [rows, counts] = await Promise.all([
      listWarnings(this.database, {
        ...{ ...wanted, offices },
        owner: mineOnly ? owner : undefined,
        dueBefore: overdueOnly ? today : undefined,
      }),
      countWaiting(this.database, offices, { owner, today }),
    ]);
    return { warnings: await this.seen(caller, rows), counts };
  }

  /** Those in force in their order, then those that were. */
  async figures(caller: Caller): Promise<WarningRuleSeen[]> {
    const offices = officesOf(caller, 'read', 'Warning');
    const figures = await ruleFigures(this.database, offices);
    const { rules } = await evaluationRulesOn(this.database, this.clock.today());
    const none = { waiting: 0n, real: 0n, falseAlarms: 0n };
    const inForce = rules.warnings.map((rule) => ({
      ...(figures.find((each) => each.rule === rule.warningId) ?? { ...none, rule: rule.warningId }),
      inForce: rule,
    }));
    const gone = figures.filter(({ rule }) => !rules.warnings.some(({ warningId }) => warningId === rule));
    return [...inForce, ...gone.map((each) => ({ ...each, inForce: undefined }))];
  }

  private async seen(caller: Caller, rows: readonly WarningRow[]): Promise<WarningSeen[]> {
    const [rules, steps, calendar] = await Promise.all([
      this.rules.read(rows.map(({ rulesVersion }) => rulesVersion)),
      stepsOf(this.database, rows),
      this.calendar,
    ]);
    const today = this.clock.today();
    const owner = ownNumber(caller);
    return rows.map((row) => {
      const known = rules.get(row.rulesVersion);
      const context = this.rules.contextOn(row.asOf);
      return {
        ...row,
        isOverdue: (row.state === 'open' || row.state === 'taken') && row.dueOn < today,
        isDueProvisional: isProvisional(row.dueOn, calendar),
        isMine: row.owner !== null && row.owner === owner,
        because: known === undefined ? [] : explainWarning(known, row.inputs, row, context),
        steps: steps.filter(({ warningId }) => warningId === row.id),
      };
    });
  }
}

/** Nobody's, for who has no staff number. */
function ownNumber(caller: Caller): string {
  return caller.kind === 'staff' ? caller.staffNumber : '';
}
