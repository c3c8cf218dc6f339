import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { decideNoClaimRewards, type NoClaimDecision, rewardKey } from '../domain/decide-no-claim-reward.ts';
import type { DecisionOutcome } from '../domain/decision-record.ts';
import { type ExplainedDecision, explainedOn } from '../domain/explained-decision.ts';
import type { KnownTerm } from '../domain/facts.ts';
import {
  byNewestTerm,
  lastRunOver,
  type MissingReason,
  type RewardPlace,
  type TermRun,
  whyDecidedGaveNothing,
  whyUndecided,
} from '../domain/missing-reward.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { isBlacklisted } from '../persistence/blacklisted-customer.repository.ts';
import { customerHistory } from '../persistence/history.repository.ts';
import {
  daysToNextRun,
  type LedgerAnswer,
  ledgerAnswers,
  newestRealRuns,
} from '../persistence/missing-reward.repository.ts';
import { ruleSetOn } from '../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../rewards.config.ts';
import { dailyNoClaimName, noClaimKind } from './start-no-claim-run.ts';
import { ReadDecisions } from './read-decisions.ts';

/** A term that gave no points to spend so far, with the reason and the facts behind it. */
export interface MissingReward extends RewardPlace {
  readonly reason: MissingReason;
  readonly policyLabel: string;
  readonly startsOn: LocalDate;
  readonly isDecided: boolean;
  /** As it was decided; of an undecided term as it would be today. Undefined: no rules hold. */
  readonly decision: ExplainedDecision | undefined;
  /** Why the ledger did not take the grant; empty where it did not say. */
  readonly refusedBecause: string;
  /** Of terms that wait: the newest run that looked at terms which ended that day. */
  readonly lastRun: TermRun | undefined;
  /** Of terms that wait: the day of the daily run that decides them. */
  readonly nextRunOn: LocalDate | undefined;
  /** What the rules and facts of today would say; undefined: no rules hold. */
  readonly todays: { readonly outcome: DecisionOutcome; readonly points: bigint } | undefined;
}

type Todays = ReadonlyMap<string, NoClaimDecision<KnownTerm>>;

/** Answers "why did I not get a reward" for every term of a customer, whether a run has decided it or not. */
@Injectable()
export class ListMissingRewards {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: RewardsConfiguration,
    @Inject(ReadDecisions) private readonly decisions: ReadDecisions,
  ) {}

  /** The newest term first, after a place. */
  async run(
    customerId: string,
    after: RewardPlace | undefined,
    limit: number,
  ): Promise<{ readonly rewards: readonly MissingReward[]; readonly next: RewardPlace | undefined }> {
    const today = this.clock.today();
    const ruleSet = await ruleSetOn(this.database, this.configuration.EVERGREEN_NO_CLAIM_RULE_SET, today);
    const [history, kept, answers, isListed] = await Promise.all([
      customerHistory(this.database, customerId, ruleSet?.noClaim.ruleId ?? ''),
      this.decisions.kept(customerId),
      ledgerAnswers(this.database, customerId),
      isBlacklisted(this.database, customerId),
    ]);
    const todays: Todays = new Map(
      history
        .flatMap((policy) => (ruleSet ? decideNoClaimRewards(policy, ruleSet.noClaim, today, isListed) : []))
        .map((decision) => [decision.term.termId, decision]),
    );
    // Without rules no term counts as decided by them: those that were decided by others have their own answer.
    const decided = new Set(ruleSet === undefined ? kept.map(({ record }) => record.termId) : []);
    const undecided = history.flat().filter(({ isDecided, termId }) => !isDecided && !decided.has(termId));
    const missing = [
      ...ofDecided(kept, answers, todays, today),
      ...(await this.ofUndecided(undecided, todays, ruleSet, today)),
    ]
      .sort(byNewestTerm)
      .filter((reward) => after === undefined || byNewestTerm(after, reward) < 0);
    const last = missing[limit - 1];
    return {
      rewards: missing.slice(0, limit),
      next: missing.length > limit && last !== undefined ? placeOf(last) : undefined,
    };
  }

  private async ofUndecided(
    undecided: readonly KnownTerm[],
    todays: Todays,
    ruleSet: RuleSet | undefined,
    today: LocalDate,
  ): Promise<MissingReward[]> {
    if (undecided.length === 0) return [];
    const now = this.clock.now();
    const [runs, days] = await Promise.all([
      newestRealRuns(this.database, noClaimKind),
      daysToNextRun(this.database, dailyNoClaimName, now),
    ]);
    const due = days === undefined ? undefined : addDays(today, days);
    return undecided.map((term) => {
      const decision = todays.get(term.termId);
      const endedOn = addDays(term.endsOn, 1);
      return {
        ...placeOf({ ...term, ruleId: ruleSet?.noClaim.ruleId ?? '' }),
        ...{ policyLabel: term.policyLabel, startsOn: term.startsOn, isDecided: false, refusedBecause: '' },
        reason: whyUndecided(term, decision, today),
        decision: decision && ruleSet && explainedOn(decision, ruleSet, today, now),
        lastRun: lastRunOver(runs, term),
        nextRunOn: due === undefined || due >= endedOn ? due : endedOn,
        todays: decision && answerOf(decision),
      };
    });
  }
}

function ofDecided(
  kept: readonly ExplainedDecision[],
  answers: readonly LedgerAnswer[],
  todays: Todays,
  today: LocalDate,
): MissingReward[] {
  const byKey = new Map(answers.map((answer) => [rewardKey(answer.termId, answer.ruleId), answer]));
  return kept.flatMap((decision): MissingReward[] => {
    const { record, term } = decision;
    const answer = byKey.get(rewardKey(record.termId, record.ruleId));
    const { isAnswered = false, isRefused = false, refusedBecause = '' } = answer ?? {};
    const reason = whyDecidedGaveNothing({ ...record, isAnswered, isRefused }, today);
    if (reason === undefined) return [];
    const now = todays.get(record.termId);
    return [
      {
        ...{ endsOn: term.endsOn, termId: record.termId, ruleId: record.ruleId },
        ...{ policyLabel: term.policyLabel, startsOn: term.startsOn },
        ...{ reason, isDecided: true, decision, refusedBecause, lastRun: undefined, nextRunOn: undefined },
        todays: now && answerOf(now),
      },
    ];
  });
}

function answerOf(decision: NoClaimDecision): { outcome: DecisionOutcome; points: bigint } {
  return decision.kind === 'grant'
    ? { outcome: 'GRANTED', points: decision.points }
    : { outcome: decision.reason, points: 0n };
}

function placeOf({ endsOn, termId, ruleId }: RewardPlace): RewardPlace {
  return { endsOn, termId, ruleId };
}
