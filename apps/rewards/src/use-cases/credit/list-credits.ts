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
import { versionsOf } from '../../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../../rewards.config.ts';

/** An entry with what the credit was after it, in minor units. */
export type ShownEntry = CreditEntryRow & { readonly balanceMinor: bigint };

/** The deductible credit of a policy. */
export interface PolicyCredit {
  readonly policyId: string;
  readonly policyLabel: string;
  readonly currency: string;
  readonly balanceMinor: bigint;
  /** Of the daily run, today; undefined: they have none. */
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
    @Inject(CONFIGURATION) private readonly configuration: RewardsConfiguration,
  ) {}

  /** Of policies that have or had some, and of those that get some by the next check of a running term. */
  async run(customerId: string): Promise<PolicyCredit[]> {
    const asOf = this.clock.today();
    const { EVERGREEN_NO_CLAIM_RULE_SET, EVERGREEN_CURRENCY } = this.configuration;
    const [versions, entries] = await Promise.all([
      versionsOf(this.database, EVERGREEN_NO_CLAIM_RULE_SET),
      creditEntriesOf(this.database, customerId),
    ]);
    const held = creditVersionsOf(versions, asOf);
    const rules = held?.rulesOn(asOf)?.midTermCredit;
    const histories = held ? await customerHistory(this.database, customerId, held.ruleId) : [];
    const credits = byCredit(entries).map((own): PolicyCredit => {
      const { policyId, policyLabel, currency, ruleId } = own[0]!;
      const history = histories.find(([first]) => first?.policyId === policyId) ?? [];
      const isRun = ruleId === held?.ruleId;
      return {
        ...{ policyId, policyLabel, currency, balanceMinor: own.at(-1)!.balanceMinor },
        rules: isRun ? rules : undefined,
        nextCheckOn: isRun ? nextCheck(history, held, asOf) : undefined,
        entries: own.toReversed().slice(0, entriesMax),
      };
    });
    const known = new Set(credits.map(({ policyId }) => policyId));
    const starting = histories.flatMap((history): PolicyCredit[] => {
      const { policyId, policyLabel } = history.at(-1)!;
      const nextCheckOn = nextCheck(history, held, asOf);
      if (known.has(policyId) || nextCheckOn === undefined) return [];
      return [
        {
          ...{ policyId, policyLabel, currency: EVERGREEN_CURRENCY, balanceMinor: 0n },
          ...{ rules, nextCheckOn, entries: [] },
        },
      ];
    });
    return [...credits, ...starting].sort((a, b) => (a.policyLabel < b.policyLabel ? -1 : 1));
  }
}

function nextCheck(
  history: readonly KnownTerm[],
  versions: CreditVersions | undefined,
  asOf: LocalDate,
): LocalDate | undefined {
  return versions && nextCheckOf(history, { ...versions, asOf });
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
