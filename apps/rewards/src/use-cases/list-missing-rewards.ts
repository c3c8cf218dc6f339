import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { DailyAnswer } from '../domain/daily-rules/daily-answers.ts';
import { type NoClaimDecision, rewardKey } from '../domain/decide-no-claim-reward.ts';
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
import { isBlacklisted } from '../persistence/blacklisted-customer.repository.ts';
import { customerHistory } from '../persistence/history.repository.ts';
import {
  daysToNextRun,
  type LedgerAnswer,
  ledgerAnswers,
  newestRealRuns,
} from '../persistence/missing-reward.repository.ts';
import { DailyRuleSets } from './daily-rules/daily-rule-sets.ts';
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

interface Undecided {
  readonly term: KnownTerm;
  /** Undefined: no rules hold. */
  readonly answer: DailyAnswer | undefined;
}

/** Answers "why did I not get a reward" for every term of a customer, whether a run has decided it or not. */
@Injectable()
export class ListMissingRewards {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
    @Inject(ReadDecisions) private readonly decisions: ReadDecisions,
  ) {}

  /** The newest term first, after a place. */
  async run(
    customerId: string,
    after: RewardPlace | undefined,
    limit: number,
  ): Promise<{ readonly rewards: readonly MissingReward[]; readonly next: RewardPlace | undefined }> {
    const today = this.clock.today();
    const ruleSets = await this.daily.on(today);
    const [kept, answers, isListed] = await Promise.all([
      this.decisions.kept(customerId),
      ledgerAnswers(this.database, customerId),
      isBlacklisted(this.database, customerId),
    ]);
    const daily = await this.daily.answers(customerId, ruleSets, today, isListed);
    const todays: Todays = new Map(daily.map(({ decision }) => [decision.term.termId, decision]));
    const undecided: readonly Undecided[] =
      ruleSets.length === 0
        ? await this.withoutRules(customerId, kept)
        : daily
            .filter(({ decision }) => !decision.term.isDecided)
            .map((answer) => ({ term: answer.decision.term, answer }));
    const missing = [
      ...ofDecided(kept, answers, todays, today),
      ...(await this.ofUndecided(undecided, today)),
    ]
      .sort(byNewestTerm)
      .filter((reward) => after === undefined || byNewestTerm(after, reward) < 0);
    const last = missing[limit - 1];
    return {
      rewards: missing.slice(0, limit),
      next: missing.length > limit && last !== undefined ? placeOf(last) : undefined,
    };
  }

  /** No term counts as decided by rules that there are not: those that were decided have their own answer. */
  private async withoutRules(customerId: string, kept: readonly ExplainedDecision[]): Promise<Undecided[]> {
    const decided = new Set(kept.map(({ record }) => record.termId));
    const history = await customerHistory(this.database, customerId, '');
    return history
      .flat()
      .filter(({ termId }) => !decided.has(termId))
      .map((term) => ({ term, answer: undefined }));
  }

  private async ofUndecided(undecided: readonly Undecided[], today: LocalDate): Promise<MissingReward[]> {
    if (undecided.length === 0) return [];
    const now = this.clock.now();
    const [runs, days] = await Promise.all([
      newestRealRuns(this.database, noClaimKind, this.daily.ids.length),
      daysToNextRun(this.database, dailyNoClaimName, now),
    ]);
    const due = days === undefined ? undefined : addDays(today, days);
    return undecided.map(({ term, answer }) => {
      const endedOn = addDays(term.endsOn, 1);
      const { ruleSetId = '', noClaim } = answer?.ruleSet ?? {};
      // Runs of the day by rules for other covers have not looked at it.
      const overIt = runs.filter((run) => run.ruleSetId === ruleSetId || !this.daily.has(run.ruleSetId));
      return {
        ...placeOf({ ...term, ruleId: noClaim?.ruleId ?? '' }),
        ...{ policyLabel: term.policyLabel, startsOn: term.startsOn, isDecided: false, refusedBecause: '' },
        reason: whyUndecided(term, answer?.decision, today),
        decision: answer && explainedOn(answer.decision, answer.ruleSet, today, now),
        lastRun: lastRunOver(answer ? overIt : runs, term),
        nextRunOn: due === undefined || due >= endedOn ? due : endedOn,
        todays: answer && answerOf(answer.decision),
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
