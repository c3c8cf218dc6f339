import type { Clock } from '@evergreen/kernel';
import type { Reader, Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { nameOf } from '../../domain/grant.ts';
import {
  guardValues,
  inMoney,
  type TermInForce,
  type ValueAnswer,
  type ValueRequest,
} from '../../domain/value-guard/guard-values.ts';
import { type RegionRules, regionOf, valueOfPoints } from '../../domain/value-guard/value-rules.ts';
import { officesOfCustomers } from '../../persistence/customer-office.repository.ts';
import {
  holdTerms,
  holdTermsInForce,
  termsInForce,
} from '../../persistence/value-guard/terms-in-force.repository.ts';
import {
  answersOf,
  forgetAnswers,
  insertAnswers,
  insertRests,
  type LessenedValue,
  takeBackValues,
  type ValuePlace,
  holdTermsOf,
} from '../../persistence/value-guard/value-given.repository.ts';
import { valueRulesOn } from '../../persistence/value-guard/value-rules.repository.ts';

/** What was tried is rolled back. */
class AskedBefore extends Error {}

/** Terms in force that are held until the transaction ends. */
export type HeldTerms = readonly TermInForce[];

/**
 * Asks for everything that is given to customers whether its value is still within the limit of a policy term, and
 * notes it (rule N8). Gifts, coupons and points of campaigns are charged to terms in force; no-claim rewards are
 * measured where they are decided, for terms that have ended: the two never give the last of the same term.
 */
@Injectable()
export class GuardValue {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Runs in the transaction of what is given, in a handful of statements for thousands. Who is allowed holds the terms
   * charged until the transaction ends.
   *
   * @param held what `hold` has held already for these, and nothing was noted since
   * @returns an answer to each request, in their order; a key that was asked before gets its first answer
   */
  async run(tx: Transaction, requests: readonly ValueRequest[], held?: HeldTerms): Promise<ValueAnswer[]> {
    if (requests.length === 0) return [];
    const asked = firstOfEachKey(requests);
    // Whoever holds the terms beforehand asks for thousands at once, hardly ever for what was asked before.
    if (held !== undefined && asked.length === requests.length) {
      const firsts = await this.keepIfAllAreNew(tx, asked, held);
      if (firsts !== undefined) return [...firsts];
    }
    const terms = held ?? (await holdTermsInForce(tx, requests, this.clock.today()));
    const known = byPlace(await answersOf(tx, requests));
    const fresh = asked.filter((request) => !known.has(nameOf(request)));
    if (fresh.length > 0) {
      const { answers, kept } = await this.keep(tx, fresh, terms);
      // Somebody without a term was asked for by the same key at the same time.
      const firsts = kept === fresh.length ? answers : await answersOf(tx, fresh);
      for (const each of firsts) known.set(nameOf(each), each);
    }
    return requests.map((request) => known.get(nameOf(request))!);
  }

  /** @returns undefined where some were asked before: nothing is noted then */
  private async keepIfAllAreNew(
    tx: Transaction,
    asked: readonly ValueRequest[],
    terms: HeldTerms,
  ): Promise<readonly ValueAnswer[] | undefined> {
    try {
      return await tx.savepoint(async () => {
        const { answers, kept } = await this.keep(tx, asked, terms);
        if (kept < asked.length) throw new AskedBefore();
        return answers;
      });
    } catch (error) {
      if (error instanceof AskedBefore) return undefined;
      throw error;
    }
  }

  private async keep(tx: Transaction, fresh: readonly ValueRequest[], terms: HeldTerms) {
    const { rulesVersion, counted, answers } = await this.answer(tx, fresh, terms);
    const answered = counted.map((request, n) => ({ request, answer: answers[n]! }));
    return { answers, kept: await insertAnswers(tx, answered, rulesVersion, this.clock.now()) };
  }

  /**
   * What the answers are, and stay until the transaction ends: the terms are held. Nothing is noted before `run` is
   * asked for some of these requests.
   */
  async hold(
    tx: Transaction,
    requests: readonly ValueRequest[],
  ): Promise<{ readonly answers: readonly ValueAnswer[]; readonly held: HeldTerms }> {
    if (requests.length === 0) return { answers: [], held: [] };
    const held = await holdTermsInForce(tx, requests, this.clock.today());
    return { answers: (await this.answer(tx, requests, held)).answers, held };
  }

  /** Holds terms: for whoever frees and gives for the same ones, as no further ones are held after it. */
  holdTerms(tx: Transaction, terms: Parameters<typeof holdTerms>[1]): Promise<void> {
    return holdTerms(tx, terms);
  }

  /** Holds what `takeBack` would free some of: for whoever takes stock or codes back first, as those who give take them last. */
  holdGiven(tx: Transaction, places: readonly ValuePlace[]): Promise<void> {
    return places.length === 0 ? Promise.resolve() : holdTermsOf(tx, places);
  }

  /** What points are worth by the rules of each customer's office, in minor units. */
  async worthOfPoints(
    reader: Reader,
    given: readonly { readonly customerId: string; readonly points: bigint }[],
  ): Promise<bigint[]> {
    const { region } = await this.regions(reader, given);
    return given.map(({ customerId, points }) => valueOfPoints(points, region(customerId)));
  }

  /** What the answers would be now, were all of it given; nothing is noted. */
  async look(reader: Reader, requests: readonly ValueRequest[]): Promise<ValueAnswer[]> {
    if (requests.length === 0) return [];
    const { answers } = await this.answer(
      reader,
      requests,
      await termsInForce(reader, requests, this.clock.today()),
    );
    return answers;
  }

  /** What the answer to each would be now, were only that one given; nothing is noted. */
  async lookAtEach(reader: Reader, requests: readonly ValueRequest[]): Promise<ValueAnswer[]> {
    if (requests.length === 0) return [];
    const { answerTo } = await this.rules(
      reader,
      requests,
      await termsInForce(reader, requests, this.clock.today()),
    );
    return requests.flatMap((request) => answerTo([request]).answers);
  }

  /**
   * Frees what was given, as when a gift is returned. What a limit that has come down since would not allow any more
   * is not taken back.
   */
  takeBack(tx: Transaction, places: readonly ValuePlace[]): Promise<ValuePlace[]> {
    return places.length === 0 ? Promise.resolve([]) : takeBackValues(tx, places, this.clock.now());
  }

  /**
   * Frees what was given by keys but for a rest, which stands under a key of its own: it is not asked for, as it was
   * given before.
   */
  async lessen(tx: Transaction, lessened: readonly LessenedValue[]): Promise<void> {
    if (lessened.length === 0) return;
    const now = this.clock.now();
    await takeBackValues(
      tx,
      lessened.flatMap(({ customerId, keys }) => keys.map((key) => ({ customerId, key }))),
      now,
    );
    const rests = lessened.filter(({ restMinor }) => restMinor > 0n);
    if (rests.length > 0) await insertRests(tx, rests, now);
  }

  /** As if they had never been asked: for what was allowed in this transaction and could not be given after all. */
  forget(tx: Transaction, places: readonly ValuePlace[]): Promise<void> {
    return places.length === 0 ? Promise.resolve() : forgetAnswers(tx, places);
  }

  private async answer(reader: Reader, requests: readonly ValueRequest[], terms: readonly TermInForce[]) {
    const { rulesVersion, answerTo } = await this.rules(reader, requests, terms);
    return { rulesVersion, ...answerTo(requests) };
  }

  private async rules(reader: Reader, requests: readonly ValueRequest[], terms: readonly TermInForce[]) {
    const { rules, region } = await this.regions(reader, requests);
    const ofCustomer = new Map<string, TermInForce[]>();
    for (const term of terms) {
      const known = ofCustomer.get(term.customerId);
      if (known === undefined) ofCustomer.set(term.customerId, [term]);
      else known.push(term);
    }
    const answerTo = (asked: readonly ValueRequest[]) => {
      const counted = asked.map((request) => inMoney(request, region(request.customerId)));
      const answers = guardValues(counted, (customerId) => ofCustomer.get(customerId) ?? [], region);
      return { counted, answers };
    };
    return { rulesVersion: rules.version, answerTo };
  }

  private async regions(reader: Reader, of: readonly { readonly customerId: string }[]) {
    const rules = await valueRulesOn(reader, this.clock.today());
    const customerIds = [...new Set(of.map(({ customerId }) => customerId))];
    const offices =
      rules.regions.length > 1 ? await officesOfCustomers(reader, customerIds) : new Map<string, string>();
    const region = (customerId: string): RegionRules => regionOf(rules, offices.get(customerId) ?? '/');
    return { rules, region };
  }
}

function byPlace(answers: readonly ValueAnswer[]): Map<string, ValueAnswer> {
  return new Map(answers.map((answer) => [nameOf(answer), answer]));
}

function firstOfEachKey(requests: readonly ValueRequest[]): ValueRequest[] {
  const firsts = new Map<string, ValueRequest>();
  for (const request of requests) if (!firsts.has(nameOf(request))) firsts.set(nameOf(request), request);
  return [...firsts.values()];
}
