import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { capReached, type Unavailable } from '../../domain/catalogue/availability.ts';
import { lowerCaps, lowerTotals } from '../../persistence/redemptions/give-back.ts';
import type { CountedCap } from '../../persistence/redemptions/redemptions.repository.ts';
import {
  capsCounted,
  raiseCaps,
  type RewardToRedeem,
  takeCodes,
  takeOfTotal,
  takeStock,
} from '../../persistence/redemptions/reserve.repository.ts';

/** A reward that a customer is to have. */
export interface Want {
  /** Of the redemption to be. */
  readonly id: Uuid;
  readonly customerId: Uuid;
  readonly rewardId: Uuid;
  readonly reward: RewardToRedeem;
}

/** What was taken for one. */
export interface Taken {
  readonly caps: readonly CountedCap[];
  readonly isCounted: boolean;
  readonly stockPath: string | null;
  readonly poolId: string | null;
  readonly codeN: bigint | null;
  readonly code: string | null;
}

/** Whether one of them gets it hangs on whether another one does: each has to be asked alone. */
export class AskApart extends Error {
  constructor() {
    super('Has to be asked alone');
  }
}

const outOfStock: Unavailable = { reason: 'OUT_OF_STOCK' };

/**
 * Takes for each what its reward takes, or leaves nothing of it: counts of the customer, the total, stock, codes; in
 * this order and that of their ids for everybody, so that nobody waits in a circle.
 *
 * @param wants of different customers
 * @returns what was taken for each, or why it was not
 * @throws AskApart
 */
export async function takeRewards(
  tx: Transaction,
  wants: readonly Want[],
  today: LocalDate,
): Promise<ReadonlyMap<Want, Taken | Unavailable>> {
  const taking = new Taking(tx, wants, today);
  await taking.counts();
  await taking.totals();
  await taking.stock();
  await taking.codes();
  await taking.giveBack();
  return taking.answers();
}

class Taking {
  private readonly taken = new Map<Want, { -readonly [K in keyof Taken]: Taken[K] }>();
  private readonly refused = new Map<Want, Unavailable>();
  /** Rewards of whose total somebody got nothing. */
  private readonly usedUp = new Set<string>();

  constructor(
    private readonly tx: Transaction,
    private readonly wants: readonly Want[],
    private readonly today: LocalDate,
  ) {
    const nothing = { caps: [], isCounted: false, stockPath: null, poolId: null, codeN: null, code: null };
    for (const want of wants) this.taken.set(want, { ...nothing });
  }

  async counts(): Promise<void> {
    const capped = this.open(({ content }) => content.caps.length > 0).toSorted(by('customerId'));
    const all = await this.tx.together(
      capped.map(
        ({ customerId, rewardId, reward }) =>
          () =>
            raiseCaps(this.tx, customerId, rewardId, reward.content.caps, this.today),
      ),
    );
    for (const [n, want] of capped.entries()) {
      const full = all[n]!;
      const raised = want.reward.content.caps.filter(({ period }) => !full.includes(period));
      this.taken.get(want)!.caps = capsCounted(raised, this.today);
      if (full.length > 0) this.refused.set(want, capReached(full, this.today));
    }
  }

  async totals(): Promise<void> {
    const counted = this.open(({ content }) => content.totalMax !== null);
    for (const [rewardId, wants] of groupedBy('rewardId', counted)) {
      const max = wants[0]!.reward.content.totalMax!;
      const got = Number(await takeOfTotal(this.tx, rewardId, BigInt(wants.length), max));
      for (const want of wants.slice(0, got)) this.taken.get(want)!.isCounted = true;
      for (const want of wants.slice(got)) this.refused.set(want, outOfStock);
      if (got < wants.length) this.usedUp.add(rewardId);
    }
  }

  async stock(): Promise<void> {
    const physical = this.open(({ kind }) => kind === 'physical').toSorted(by('rewardId'));
    const paths = await this.tx.together(
      physical.map(
        ({ rewardId, reward }) =>
          () =>
            takeStock(this.tx, rewardId, reward.office),
      ),
    );
    for (const [n, want] of physical.entries()) {
      const path = paths[n];
      if (path === undefined) this.refused.set(want, outOfStock);
      else this.taken.get(want)!.stockPath = path;
    }
  }

  async codes(): Promise<void> {
    const ofPools = this.open(({ content }) => content.source?.kind === 'pool');
    const pooled = ofPools.map((want) => ({ want, poolId: poolOf(want) }));
    for (const [poolId, wants] of groupedBy('poolId', pooled)) {
      const codes = await takeCodes(
        this.tx,
        poolId,
        wants.map(({ want }) => want.id),
      );
      const codeOf = new Map(codes.map((code) => [code.redemptionId, code]));
      for (const { want } of wants) {
        const code = codeOf.get(want.id);
        if (code === undefined) this.refused.set(want, outOfStock);
        else Object.assign(this.taken.get(want)!, { poolId, codeN: code.n, code: code.code });
      }
    }
  }

  /** What those took before they were refused. */
  async giveBack(): Promise<void> {
    const lost = [...this.refused.keys()].map((want) => ({ ...want, ...this.taken.get(want)! }));
    // Somebody else was refused what is free again.
    if (lost.some(({ isCounted, rewardId }) => isCounted && this.usedUp.has(rewardId))) throw new AskApart();
    await lowerCaps(this.tx, lost);
    await lowerTotals(this.tx, lost);
  }

  answers(): ReadonlyMap<Want, Taken | Unavailable> {
    return new Map(this.wants.map((want) => [want, this.refused.get(want) ?? this.taken.get(want)!]));
  }

  private open(isMeant: (reward: RewardToRedeem) => boolean): Want[] {
    return this.wants.filter((want) => !this.refused.has(want) && isMeant(want.reward));
  }
}

function poolOf({ reward }: Want): string {
  const { source } = reward.content;
  return source?.kind === 'pool' ? source.poolId : '';
}

const by =
  <K extends string>(name: K) =>
  (one: Record<K, string>, other: Record<K, string>): number =>
    one[name] < other[name] ? -1 : one[name] > other[name] ? 1 : 0;

/** In the order of the names. */
function groupedBy<K extends string, T extends Record<K, string>>(
  name: K,
  all: readonly T[],
): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of all.toSorted(by(name))) {
    const group = groups.get(each[name]);
    if (group === undefined) groups.set(each[name], [each]);
    else group.push(each);
  }
  return [...groups];
}
