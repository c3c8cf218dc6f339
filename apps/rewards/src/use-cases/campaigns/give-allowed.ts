import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { givingOf, thingOf } from '../../domain/campaigns/campaign-definition.ts';
import {
  type BudgetUse,
  type Candidate,
  type GrantDecision,
  type GrantOutcome,
  isOffered,
  offerOf,
  totalScope,
} from '../../domain/campaigns/decide-grants.ts';
import type { ValueRequest } from '../../domain/value-guard/guard-values.ts';
import { totalUses } from '../../persistence/campaigns/campaign-use.repository.ts';
import { GuardValue, type HeldTerms } from '../value-guard/guard-value.ts';
import { GiveThings, type Thing } from './give-things.ts';
import { type Giving, grantKey, type OccasionOf } from './giving.ts';

/** What the value guard says to those who would be given something. */
interface Guarded {
  readonly candidates: readonly Candidate[];
  /** What it was asked, by candidate. */
  readonly requests: ReadonlyMap<Candidate, ValueRequest>;
  readonly held: HeldTerms;
}

const guardRefusals: ReadonlySet<GrantOutcome> = new Set(['VALUE_GUARD', 'KIND_NOT_ALLOWED', 'NO_TERM']);

function refused(decision: GrantDecision, outcome: GrantOutcome): GrantDecision {
  return { ...decision, outcome, points: 0n, minor: 0n };
}

/** Gives no more than the value guard allows and than there is of a thing. */
@Injectable()
export class GiveAllowed {
  constructor(
    @Inject(GuardValue) private readonly guard: GuardValue,
    @Inject(GiveThings) private readonly things: GiveThings,
  ) {}

  /** Asks the value guard for all to whom the campaign has something to give. */
  async ask(
    tx: Transaction,
    { campaignId, definition, settings, on, isDry }: Giving,
    thing: Thing | undefined,
    candidates: readonly Candidate[],
    occasions: readonly OccasionOf[],
  ): Promise<Guarded> {
    if (givingOf(definition) === undefined) return { candidates, requests: new Map(), held: [] };
    const asked = candidates.flatMap((candidate, n) => {
      const { points } = offerOf(definition, settings, candidate);
      const isAsked = candidate.refusal === null && isOffered(definition, candidate, points);
      return isAsked ? [{ candidate, points, n, customerId: candidate.customerId }] : [];
    });
    const worth =
      thing === undefined
        ? await this.guard.worthOfPoints(tx, asked)
        : asked.map(({ candidate }) => candidate.worthMinor);
    const requests = asked.map(({ customerId, n }, i): ValueRequest => ({
      ...{ customerId, termId: null, key: grantKey(campaignId, occasions[n]!.occasion), on },
      ...{ kind: thing?.kind ?? 'points', valueMinor: worth[i]!, sourceKind: 'campaign' },
    }));
    const { answers, held } = isDry
      ? { answers: await this.guard.look(tx, requests), held: [] }
      : await this.guard.hold(tx, requests);
    const known = [...candidates];
    const byCandidate = new Map<Candidate, ValueRequest>();
    asked.forEach(({ n }, i) => {
      const answer = answers[i]!;
      if (answer.kind === 'refused') known[n] = { ...known[n]!, refusal: answer.reason };
      byCandidate.set(known[n]!, requests[i]!);
    });
    return { candidates: known, requests: byCandidate, held };
  }

  /** Gives things to those whom budgets and guard allow them, and notes what they are worth. */
  async give(
    tx: Transaction,
    { campaignId, definition, on }: Giving,
    decisions: readonly GrantDecision[],
    occasions: readonly OccasionOf[],
    { requests, held }: Guarded,
  ): Promise<GrantDecision[]> {
    const effect = thingOf(definition);
    const allowed = decisions.flatMap(({ candidate: { customerId }, outcome }, n) =>
      outcome === 'GIVEN' ? [{ customerId, key: grantKey(campaignId, occasions[n]!.occasion), n }] : [],
    );
    const answers =
      effect === undefined ? [] : await this.things.run(tx, effect, { campaignId, today: on }, allowed);
    const given = [...decisions];
    answers.forEach((refusal, i) => {
      const { n } = allowed[i]!;
      if (refusal !== null) given[n] = refused(decisions[n]!, refusal);
    });
    await this.guard.run(
      tx,
      given.flatMap(({ candidate, outcome }) => {
        const request = requests.get(candidate);
        return request && (outcome === 'GIVEN' || guardRefusals.has(outcome)) ? [request] : [];
      }),
      // Who gives coupons and gifts has noted them meanwhile.
      effect === undefined ? held : undefined,
    );
    return given;
  }

  /** What a dry run says of a stock: with what it has said before, it gives no more than there is. */
  async inStock(
    tx: Transaction,
    { campaignId }: Giving,
    thing: Thing | undefined,
    decisions: GrantDecision[],
    used: BudgetUse,
  ): Promise<GrantDecision[]> {
    if (thing === undefined || thing.left === null) return decisions;
    // The use of a dry run begins with what the campaign itself has given, which is out of the stock already.
    const before = (await totalUses(tx, [campaignId]))(campaignId).times;
    let left = thing.left - ((used.get(totalScope)?.times ?? 0n) - before);
    return decisions.map((decision) => {
      if (decision.outcome !== 'GIVEN') return decision;
      left -= 1n;
      return left < 0n ? refused(decision, 'OUT_OF_STOCK') : decision;
    });
  }
}
