import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { freezeRunTerms, type RunTerms } from '../persistence/no-claim-run.repository.ts';
import { ruleSetOrDraft } from '../persistence/rule-sets/draft.repository.ts';
import { ruleSetOn } from '../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../rewards.config.ts';

/** What was asked of a no-claim run, as the engine keeps it (JSON). */
export interface NoClaimRunParams {
  /** Null: the one rule set of the daily run, or the first of several. */
  readonly ruleSetId: string | null;
  /** Null: the day it was asked. */
  readonly asOf: LocalDate | null;
  readonly dry: boolean;
  /** Of a dry run: a rule set to hold against the first; version 0: the one that holds on the day. */
  readonly compare?: { readonly ruleSetId: string; readonly version: number } | null;
}

/** Settles which version of which rule set a run works by, and for which date; later changes do not touch it. */
@Injectable()
export class FreezeRunTerms {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: RewardsConfiguration,
  ) {}

  /** @throws DomainError RULE_SET_UNKNOWN when there is no such rule set, or none of its versions holds yet */
  async run(tx: Transaction, runId: string, params: NoClaimRunParams): Promise<RunTerms> {
    const ruleSetId = params.ruleSetId ?? this.configuration.EVERGREEN_NO_CLAIM_RULE_SET[0];
    const asOf = params.asOf ?? this.clock.today();
    const ruleSet = await ruleSetOn(tx, ruleSetId, asOf);
    if (ruleSet === undefined) {
      throw new DomainError('RULE_SET_UNKNOWN', 'There is no such rule set on that date', {
        ruleSetId,
        asOf,
      });
    }
    const compare = await this.compared(tx, params, asOf);
    const { dry } = params;
    return freezeRunTerms(tx, runId, { ruleSetId, ruleSetVersion: ruleSet.version, asOf, dry, compare });
  }

  private async compared(
    tx: Transaction,
    { compare }: NoClaimRunParams,
    asOf: LocalDate,
  ): Promise<RunTerms['compare']> {
    if (compare === undefined || compare === null) return null;
    const { ruleSetId, version } = compare;
    const found =
      version === 0 ? await ruleSetOn(tx, ruleSetId, asOf) : await ruleSetOrDraft(tx, { ruleSetId, version });
    if (found === undefined) {
      throw new DomainError('RULE_SET_UNKNOWN', 'There is no such rule set to compare with', {
        ...{ ruleSetId, version },
      });
    }
    return { ruleSetId, version: found.version };
  }
}
