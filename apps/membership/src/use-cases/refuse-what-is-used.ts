import { DomainError } from '@evergreen/kernel';
import { Database, type Reader, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { givenUp } from '../domain/given-up.ts';
import type { Programme, Words } from '../domain/programme.ts';
import { programmeVersion, programmeVersions } from '../persistence/programme.repository.ts';
import {
  correctionsFor,
  lotsWaitingForPolicies,
  membersInTiers,
  type Uses,
} from '../persistence/programme-use.repository.ts';
import { type NamedRuleSet, RuleSetsOfRewards } from './rule-sets-of-rewards.ts';

/** Why something cannot be given up. */
type Why = 'TIER_HELD' | 'POLICY_IN_RULE_SET' | 'POLICY_OF_LOTS' | 'REASON_OPEN' | 'REASON_USED';

/** Refuses a version of the programme that gives up what members, lots, corrections or rewards still hang on. */
@Injectable()
export class RefuseWhatIsUsed {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RuleSetsOfRewards) private readonly ruleSets: Pick<RuleSetsOfRewards, 'list'>,
  ) {}

  /**
   * What rewards has that may name a policy; nothing where the version gives up none. Asked before a transaction is
   * opened, which waits for nobody else.
   */
  async named(version: number): Promise<readonly NamedRuleSet[]> {
    const found = await programmeVersion(this.database, version);
    if (found === undefined) return [];
    const { policies } = givenUp(found.programme, await approvedBefore(this.database, found.programme));
    return policies.length === 0 ? [] : this.ruleSets.list();
  }

  /** @throws DomainError PROGRAMME_IN_USE with what, why, and how often */
  async check(tx: Transaction, asked: Programme, named: readonly NamedRuleSet[]): Promise<void> {
    const earlier = await approvedBefore(tx, asked);
    const { tiers, policies, reasons, unofferedReasons } = givenUp(asked, earlier);
    const tierNames = namesIn(earlier, ({ tiers: of }) => of.map(({ tierId: id, names }) => ({ id, names })));
    const reasonNames = namesIn(earlier, ({ adjustment }) =>
      adjustment.reasons.map(({ reasonId: id, names }) => ({ id, names })),
    );
    const ruleSet = named.find(({ expiryPolicyId }) => policies.includes(expiryPolicyId ?? ''));
    if (ruleSet !== undefined)
      throw inUse('POLICY_IN_RULE_SET', ruleSet.expiryPolicyId ?? '', {
        nameZh: ruleSet.nameZh,
        nameEn: ruleSet.nameEn,
      });
    if (tiers.length > 0) refuse('TIER_HELD', await membersInTiers(tx, tiers), tierNames);
    if (policies.length > 0) refuse('POLICY_OF_LOTS', await lotsWaitingForPolicies(tx, policies), new Map());
    if (unofferedReasons.length === 0) return;
    const waiting = await correctionsFor(tx, unofferedReasons, { waitingOnly: true });
    refuse('REASON_OPEN', waiting, reasonNames);
    refuse('REASON_USED', await correctionsFor(tx, reasons, { waitingOnly: false }), reasonNames);
  }
}

/** What has held, or will before a version does; the newest version first. */
async function approvedBefore(reader: Reader, { effectiveFrom }: Programme): Promise<Programme[]> {
  return (await programmeVersions(reader))
    .filter(({ state, programme }) => state === 'APPROVED' && programme.effectiveFrom <= effectiveFrom)
    .map(({ programme }) => programme);
}

/** What is called how, as the newest version has it. */
function namesIn(
  newestFirst: readonly Programme[],
  of: (programme: Programme) => readonly { readonly id: string; readonly names: Words }[],
): ReadonlyMap<string, Words> {
  return new Map([...newestFirst].reverse().flatMap((each) => of(each).map(({ id, names }) => [id, names])));
}

function refuse(why: Why, [first]: readonly Uses[], names: ReadonlyMap<string, Words>): void {
  if (first === undefined) return;
  const { zh = first.id, en = first.id } = names.get(first.id) ?? {};
  throw inUse(why, first.id, { count: String(first.count), nameZh: zh, nameEn: en });
}

function inUse(reason: Why, id: string, facts: Readonly<Record<string, string>>): DomainError {
  return new DomainError('PROGRAMME_IN_USE', 'What the version gives up is still in use', {
    ...{ reason, id, ...facts },
  });
}
