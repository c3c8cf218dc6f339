import type {
  CareChoice as WireChoice,
  CountStandingsResponse,
  CustomerCare as WireCare,
  CustomerStanding as WireStanding,
  QuadrantAxes as WireAxes,
  Standing as WireNow,
  StandingMove as WireMove,
  StandingOverride as WireOverride,
  StandingRow as WireRow,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import { conditionOf, warningOf } from './map-warning.ts';
import {
  CareKind,
  type CustomerCare,
  type CustomerStanding,
  type QuadrantAxes,
  StandingKind,
  type StandingNow,
  type StandingOverride,
} from './standing.models.ts';
import {
  type CareChoice,
  CustomerList,
  MoveReason,
  type StandingCounts,
  type StandingMove,
  type StandingRow,
} from './standing-lists.models.ts';
import { WarningLevel } from './warning.models.ts';

export function standingOf(wire: WireStanding | undefined): CustomerStanding {
  const { customerId, list, quadrant, history, overrides, care, warnings } = answered(wire);
  return {
    customerId,
    list: list === undefined ? null : nowOf(list),
    quadrant: quadrant === undefined ? null : nowOf(quadrant),
    history: history.map(({ kind, fromOn, toOn, value, rulesVersion, overridden }) => ({
      ...{ kind: knownWord(StandingKind, kind), fromOn, toOn: toOn ?? null, value: value ?? null },
      ...{ rulesVersion, overridden },
    })),
    overrides: overrides.map(overrideOf),
    care: care === undefined ? null : careOf(care),
    warnings: warnings.map(warningOf),
  };
}

function nowOf({ value, ruled, overrideId, sinceOn, rulesVersion, because, axes }: WireNow): StandingNow {
  return {
    ...{
      value: value ?? null,
      ruled: ruled ?? null,
      overridden: overrideId !== undefined,
      sinceOn,
      rulesVersion,
    },
    ...{ because: because.map(conditionOf), axes: axesOf(axes) },
  };
}

function axesOf(wire: WireAxes | undefined): QuadrantAxes | null {
  if (wire === undefined) return null;
  const { loyalty, loyaltyCut, loyaltyLine, hysteresis } = wire;
  return {
    ...{ loyalty, loyaltyCut, loyaltyLine, hysteresis },
    satisfaction: wire.satisfaction ?? null,
    satisfactionCut: wire.satisfactionCut ?? null,
    satisfactionLine: wire.satisfactionLine ?? null,
    lastQuadrant: wire.lastQuadrant ?? null,
  };
}

function overrideOf(wire: WireOverride): StandingOverride {
  const { overrideId, kind, value, reason, fromOn, endsOn, madeBy, madeAt } = wire;
  return {
    ...{ overrideId, kind: knownWord(StandingKind, kind), value: value ?? null, reason, fromOn, endsOn },
    ...{ madeBy, madeAt, endedOn: wire.endedOn ?? null, endedBy: wire.endedBy ?? null },
    endedBecause: wire.endedBecause ?? null,
  };
}

function careOf({ care, sinceOn, checkOn, chosenBy, chosenAt, note }: WireCare): CustomerCare {
  return {
    ...{ care: knownWord(CareKind, care), sinceOn, checkOn: checkOn ?? null, chosenBy: chosenBy ?? null },
    ...{ chosenAt: chosenAt ?? null, note: note ?? null },
  };
}

export function rowOf(wire: WireRow): StandingRow {
  const { customerId, orgPath, list, quadrant, warning, loyalty, satisfaction, overridden } = wire;
  const { claims36m, lossRatio36m, sinceOn } = wire;
  return {
    ...{ customerId, orgPath, loyalty, overridden, claims36m, quadrant: quadrant ?? null },
    list: list === undefined ? null : knownWord(CustomerList, list),
    warning: warning === undefined ? null : knownWord(WarningLevel, warning),
    ...{ satisfaction: satisfaction ?? null, lossRatio36m: lossRatio36m ?? null, sinceOn: sinceOn ?? null },
  };
}

export function countsOf(wire: CountStandingsResponse): StandingCounts {
  const { customers, good, poor, quadrants, unknown, amber, red, toChoose, asOf } = wire;
  return {
    ...{ customers: Number(customers), good: Number(good), poor: Number(poor), unknown: Number(unknown) },
    ...{ amber: Number(amber), red: Number(red), toChoose: Number(toChoose), asOf: asOf ?? null },
    quadrants: quadrants.map(Number),
  };
}

export function moveOf(wire: WireMove): StandingMove {
  const { customerId, orgPath, onDate, from, to, rulesVersion, reason, because, axes } = wire;
  return {
    ...{ customerId, orgPath, onDate, from: from ?? null, to: to ?? null, rulesVersion },
    ...{ reason: knownWord(MoveReason, reason), because: because.map(conditionOf), axes: axesOf(axes) },
  };
}

export function choiceOf(wire: WireChoice): CareChoice {
  const { customerId, orgPath, sinceOn, loyalty, relativeRisk, claims36m } = wire;
  const { satisfaction, lossRatio36m, nextExpiryOn } = wire;
  return {
    ...{ customerId, orgPath, sinceOn, loyalty, relativeRisk, claims36m, satisfaction: satisfaction ?? null },
    ...{ lossRatio36m: lossRatio36m ?? null, nextExpiryOn: nextExpiryOn ?? null },
  };
}
