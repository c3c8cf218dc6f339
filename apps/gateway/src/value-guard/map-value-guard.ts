import type {
  GetValueOverviewResponse,
  TermRoom as WireRoom,
  ValueRulesVersion as WireRules,
} from '@evergreen/contracts/rewards';
import { RulesState } from '../standings/evaluation-rules.models.ts';
import { moneyOf } from '../values/money.models.ts';
import { type TermRoom, ValueRefusal, type ValueOverview, type ValueRules } from './value-guard.models.ts';

const states: Readonly<Record<string, RulesState>> = {
  draft: RulesState.DRAFT,
  proposed: RulesState.PROPOSED,
  approved: RulesState.APPROVED,
  withdrawn: RulesState.WITHDRAWN,
};

/** @throws Error when it is not there, or in a state that the screens have no words for */
export function valueRulesOf(wire: WireRules | undefined): ValueRules {
  const state = wire && states[wire.state];
  if (wire === undefined || state === undefined) throw new Error('Rewards answered without a version');
  const { version, revision, effectiveFrom, current, definition, draftedBy, changedAt, mayApprove } = wire;
  return {
    ...{ version, state, revision, effectiveFrom, current, definition, draftedBy, changedAt, mayApprove },
    decidedBy: wire.decidedBy ?? null,
    decidedAt: wire.decidedAt ?? null,
    returnedBecause: wire.returnedBecause ?? null,
  };
}

export function overviewOf(wire: GetValueOverviewResponse): ValueOverview {
  const money = (minor: bigint) => moneyOf(minor, wire.currency);
  return {
    ...{ rulesVersion: wire.rulesVersion, terms: Number(wire.terms), unlimited: Number(wire.unlimited) },
    shares: wire.shares.map(Number),
    ...{ given: money(wire.givenMinor), limit: money(wire.limitMinor) },
    ...{ points: wire.points, pointsByRules: wire.pointsByRules },
    refusals: wire.refusals.map(({ reason, sourceKind, count, valueMinor }) => ({
      ...{ reason: refusalOf(reason), sourceKind, count: Number(count), value: money(valueMinor) },
    })),
    nearest: wire.nearest.map((term) => ({
      ...{ termId: term.termId, customerId: term.customerId, policyLabel: term.policyLabel },
      ...{ orgPath: term.orgPath, startsOn: term.startsOn, endsOn: term.endsOn },
      premium: term.premiumMinor === undefined ? null : money(term.premiumMinor),
      ...{ limit: money(term.limitMinor), given: money(term.givenMinor) },
    })),
  };
}

export function roomOf({
  termId,
  policyLabel,
  endsOn,
  currency,
  givenMinor,
  limitMinor,
}: WireRoom): TermRoom {
  const money = (minor: bigint) => moneyOf(minor, currency);
  const left = limitMinor === undefined ? undefined : limitMinor - givenMinor;
  return {
    ...{ termId, policyLabel, endsOn, given: money(givenMinor) },
    limit: limitMinor === undefined ? null : money(limitMinor),
    // Where the limit has come down since, nothing is left.
    room: left === undefined ? null : money(left < 0n ? 0n : left),
  };
}

function refusalOf(reason: string): ValueRefusal {
  const known = Object.values(ValueRefusal).find((each) => each === reason);
  if (known === undefined)
    throw new Error(`Rewards answered with the unknown word ${JSON.stringify(reason)}`);
  return known;
}
