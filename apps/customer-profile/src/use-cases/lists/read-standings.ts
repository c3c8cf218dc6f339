import { narrowed } from '@evergreen/access';
import type { LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { explainList, type FoundCondition } from '../../domain/lists/explain-standing.ts';
import { axesOf, type QuadrantInputs } from '../../domain/lists/quadrant.ts';
import type { FactValues } from '../../domain/rules/evaluate-rule.ts';
import { type Override, overridesOf } from '../../persistence/lists/overrides.repository.ts';
import {
  careOf,
  type CareSeen,
  type ChoiceWaiting,
  countPlaced,
  listChoices,
  listMoves,
  listPlaced,
  type MoveRow,
  type MovesWanted,
  type PlacedCounts,
  type PlacedRow,
  type PlacesWanted,
  type StandingRow,
  standingsOf,
} from '../../persistence/lists/standings.repository.ts';
import { reachedOffice } from './reached-customer.ts';
import { ReadWarnings, type WarningSeen } from './read-warnings.ts';
import { type RulesByVersion, RulesOfVersions } from './rules-of-versions.ts';

export type { CareSeen, ChoiceWaiting, Override, PlacedRow };

/** A stay with the reasons for it. */
export interface ExplainedStanding extends StandingRow {
  /** Of lists: the conditions that decided. */
  readonly because: readonly FoundCondition[];
  /** Of quadrants. */
  readonly axes: (ReturnType<typeof axesOf> & Pick<QuadrantInputs, 'hysteresis' | 'last'>) | undefined;
}

export interface StandingSeen {
  readonly customerId: Uuid;
  readonly now: readonly ExplainedStanding[];
  readonly history: readonly StandingRow[];
  readonly overrides: readonly Override[];
  readonly care: CareSeen | undefined;
  readonly warnings: readonly WarningSeen[];
}

export type MoveSeen = ExplainedStanding & Pick<MoveRow, 'orgPath' | 'wasOverridden'>;

const historyMax = 200;
const overridesMax = 50;

/** Where customers stand, and why. Staff see the customers of their offices. */
@Injectable()
export class ReadStandings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RulesOfVersions) private readonly rules: RulesOfVersions,
    @Inject(ReadWarnings) private readonly warnings: ReadWarnings,
  ) {}

  /** @throws DomainError NOT_FOUND, also outside the caller's offices */
  async one(caller: Caller, customerId: Uuid): Promise<StandingSeen> {
    const orgPath = await reachedOffice(this.database, caller, customerId, ['read', 'Customer']);
    const [history, overrides, care, warnings] = await Promise.all([
      standingsOf(this.database, customerId, historyMax),
      overridesOf(this.database, customerId, overridesMax),
      careOf(this.database, customerId),
      this.warnings.of(caller, customerId, orgPath),
    ]);
    const now = await this.explained(history.filter(({ toOn }) => toOn === null));
    return { customerId, now, history, overrides, care, warnings };
  }

  list(
    caller: Caller,
    wanted: Omit<PlacesWanted, 'offices'>,
    office: string | undefined,
  ): Promise<PlacedRow[]> {
    return listPlaced(this.database, { ...wanted, offices: officesIn(caller, office) });
  }

  count(caller: Caller, office: string | undefined): Promise<PlacedCounts> {
    return countPlaced(this.database, officesIn(caller, office));
  }

  async moves(
    caller: Caller,
    wanted: Omit<MovesWanted, 'offices'>,
    office: string | undefined,
  ): Promise<MoveSeen[]> {
    const rows = await listMoves(this.database, { ...wanted, offices: officesIn(caller, office) });
    return this.explained(rows);
  }

  choices(
    caller: Caller,
    wanted: {
      readonly after: { readonly on: LocalDate; readonly id: Uuid } | undefined;
      readonly limit: number;
    },
    office: string | undefined,
  ): Promise<ChoiceWaiting[]> {
    return listChoices(this.database, { ...wanted, offices: officesIn(caller, office) });
  }

  private async explained<Row extends StandingRow>(
    rows: readonly Row[],
  ): Promise<(Row & Pick<ExplainedStanding, 'because' | 'axes'>)[]> {
    const rules = await this.rules.read(rows.map(({ rulesVersion }) => rulesVersion));
    return rows.map((row) => ({ ...row, because: this.because(row, rules), axes: axesSeen(row) }));
  }

  private because(row: StandingRow, rules: RulesByVersion): FoundCondition[] {
    const known = rules.get(row.rulesVersion);
    if (row.kind !== 'list' || known === undefined) return [];
    // What the rules say, also where a person says otherwise.
    const ruled = { value: row.ruled, previous: row.previous };
    return explainList(known, row.inputs as FactValues, ruled, this.rules.contextOn(row.fromOn));
  }
}

function axesSeen({ kind, inputs }: StandingRow): ExplainedStanding['axes'] {
  if (kind !== 'quadrant') return undefined;
  const { hysteresis, last } = inputs as QuadrantInputs;
  return { ...axesOf(inputs as QuadrantInputs), hysteresis, last };
}

function officesIn(caller: Caller, office: string | undefined): readonly string[] {
  return narrowed(officesOf(caller, 'read', 'Customer'), office);
}
