import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type ExplainedDecision, explainedOn } from '../domain/explained-decision.ts';
import {
  decisionsOfCustomer,
  decisionsOfTerms,
  type KeptDecision,
} from '../persistence/decision.repository.ts';
import { revisionsOf } from '../persistence/late-claims/revision.repository.ts';
import { allRuleSets } from '../persistence/rule-set.repository.ts';
import { DailyRuleSets } from './daily-rules/daily-rule-sets.ts';

/** More terms than a customer can have; a fleet sees its newest. */
const decisionsMax = 1_000;

/** Answers "why did I (not) get this". */
@Injectable()
export class ReadDecisions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /** Decisions about terms of one customer; terms without a decision are left out. */
  async ofTerms(customerId: string, termIds: readonly string[]): Promise<ExplainedDecision[]> {
    return this.explain(await decisionsOfTerms(this.database, customerId, termIds));
  }

  /**
   * Every decision about one customer, the newest term first; of terms still open, that they are, with the years
   * without a claim that stand behind them. A term that has ended and waits for the next run is left out.
   */
  async ofCustomer(customerId: string): Promise<ExplainedDecision[]> {
    const [kept, open] = await Promise.all([this.kept(customerId), this.openTerms(customerId)]);
    return [...open, ...kept].sort((a, b) => (a.term.endsOn > b.term.endsOn ? -1 : 1)).slice(0, decisionsMax);
  }

  /** Those that were made for ever, the newest term first. */
  async kept(customerId: string): Promise<ExplainedDecision[]> {
    return this.explain(await decisionsOfCustomer(this.database, customerId, decisionsMax));
  }

  private async openTerms(customerId: string): Promise<ExplainedDecision[]> {
    const asOf = this.clock.today();
    const answers = await this.daily.answers(customerId, await this.daily.on(asOf), asOf);
    return answers
      .filter(({ decision }) => decision.kind === 'refuse' && decision.reason === 'TERM_OPEN')
      .map(({ decision, ruleSet }) => explainedOn(decision, ruleSet, asOf, this.clock.now()));
  }

  private async explain(kept: readonly KeptDecision[]): Promise<ExplainedDecision[]> {
    if (kept.length === 0) return [];
    const ruleSets = new Map(
      (await allRuleSets(this.database)).map((each) => [`${each.ruleSetId} ${each.version}`, each]),
    );
    const revisions = kept.some(({ revision }) => revision > 0)
      ? await revisionsOf(this.database, kept[0]!.customerId)
      : [];
    return kept.map((decision) => {
      const name = `${decision.ruleSetId} ${decision.ruleSetVersion}`;
      const ruleSet = ruleSets.get(name);
      if (ruleSet === undefined)
        throw new Error(`A decision was made by rule set ${name}, which is not known`);
      const { asOf, decidedAt, isChangedSince } = decision;
      const past = revisions.filter(
        ({ termId, ruleId }) => termId === decision.termId && ruleId === decision.ruleId,
      );
      const facts = { ruleSet, asOf, decidedAt, isChangedSince, revisions: past };
      return { record: decision, term: decision, ...facts };
    });
  }
}
