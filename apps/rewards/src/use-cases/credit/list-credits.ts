import type { Clock, LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CreditVersions, creditVersionsOf } from '../../domain/credit/credit-versions.ts';
import { nextCheckOf } from '../../domain/credit/derive-credit.ts';
import type { KnownTerm } from '../../domain/facts.ts';
import type { NoClaimRules } from '../../domain/rule-set.ts';
import { type CreditEntryRow, creditEntriesOf } from '../../persistence/credit/credit.repository.ts';
import { customerHistory } from '../../persistence/history.repository.ts';
import type { RewardsConfiguration } from '../../rewards.config.ts';
import { DailyRuleSets } from '../daily-rules/daily-rule-sets.ts';

/** An entry with what the credit was after it, in minor units. */
export type ShownEntry = CreditEntryRow & { readonly balanceMinor: bigint };

/** The deductible credit of a policy. */
export interface PolicyCredit {
  readonly policyId: string;
  readonly policyLabel: string;
  readonly currency: string;
  readonly balanceMinor: bigint;
  /** Of the daily run that is by its rule id, today; undefined: it has none. */
  readonly rules: NoClaimRules['midTermCredit'];
  /** Of a running term; undefined: none is to come in it. */
  readonly nextCheckOn: LocalDate | undefined;
  /** The newest first. */
  readonly entries: readonly ShownEntry[];
}

const entriesMax = 100;

/** How the deductible credit of a customer's policies stands, how it grew, and why it went. */
@Injectable()
export class ListCredits {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<RewardsConfiguration, 'EVERGREEN_CURRENCY'>,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /** Of policies that have or had some, and of those that get some by the next check of a running term. */
  async run(customerId: string): Promise<PolicyCredit[]> {
    const asOf = this.clock.today();
    const [daily, entries] = await Promise.all([
      this.daily.published(),
      creditEntriesOf(this.database, customerId),
    ]);
    // Of several that have a credit each has its own rule id.
    const held = daily.flatMap(({ versions }) => creditVersionsOf(versions, asOf) ?? []);
    const histories = held.length > 0 ? await customerHistory(this.database, customerId, '') : [];
    const credits = byCredit(entries).map((own): PolicyCredit => {
      const { policyId, policyLabel, currency, ruleId } = own[0]!;
      const history = histories.find(([first]) => first?.policyId === policyId) ?? [];
      const run = held.find((each) => each.ruleId === ruleId);
      return {
        ...{ policyId, policyLabel, currency, balanceMinor: own.at(-1)!.balanceMinor },
        rules: run?.rulesOn(asOf)?.midTermCredit,
        nextCheckOn: run && nextCheck(history, run, asOf),
        entries: own.toReversed().slice(0, entriesMax),
      };
    });
    const known = new Set(credits.map(({ policyId }) => policyId));
    const starting = histories
      .filter(([first]) => first !== undefined && !known.has(first.policyId))
      .flatMap((history) => held.flatMap((run) => this.starting(history, run, asOf)));
    return [...credits, ...starting].sort((a, b) => (a.policyLabel < b.policyLabel ? -1 : 1));
  }

  /** A policy without any so far that is to get some. */
  private starting(history: readonly KnownTerm[], run: CreditVersions, asOf: LocalDate): PolicyCredit[] {
    const nextCheckOn = nextCheck(history, run, asOf);
    if (nextCheckOn === undefined) return [];
    const { policyId, policyLabel } = history.at(-1)!;
    const { EVERGREEN_CURRENCY: currency } = this.configuration;
    const rules = run.rulesOn(asOf)?.midTermCredit;
    return [
      { ...{ policyId, policyLabel, currency, balanceMinor: 0n }, ...{ rules, nextCheckOn, entries: [] } },
    ];
  }
}

function nextCheck(
  history: readonly KnownTerm[],
  versions: CreditVersions,
  asOf: LocalDate,
): LocalDate | undefined {
  return nextCheckOf(history, { ...versions, asOf });
}

/** They come in the order in which they were written. */
function byCredit(entries: readonly CreditEntryRow[]): ShownEntry[][] {
  const credits = new Map<string, ShownEntry[]>();
  for (const entry of entries) {
    const name = `${entry.policyId} ${entry.ruleId}`;
    const own = credits.get(name) ?? [];
    own.push({ ...entry, balanceMinor: (own.at(-1)?.balanceMinor ?? 0n) + entry.minor });
    credits.set(name, own);
  }
  return [...credits.values()];
}
