import type {
  Evaluation as WireEvaluation,
  FrequencyCheck as WireCheck,
  FrequencyFit as WireFit,
  FrequencyModel as WireModel,
  Indicator as WireIndicator,
  Indicators as WireIndicators,
} from '@evergreen/contracts/customer-profile';
import { IndicatorUnit as WireUnit } from '@evergreen/contracts/customer-profile';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import {
  type Evaluation,
  type FrequencyCheck,
  type FrequencyFit,
  type FrequencyModel,
  type Indicator,
  type Indicators,
  IndicatorUnit,
} from './indicator.models.ts';

const units: Readonly<Record<WireUnit, IndicatorUnit>> = {
  [WireUnit.UNSPECIFIED]: IndicatorUnit.RATIO,
  [WireUnit.MONEY]: IndicatorUnit.MONEY,
  [WireUnit.COUNT]: IndicatorUnit.COUNT,
  [WireUnit.YEARS]: IndicatorUnit.YEARS,
  [WireUnit.SHARE]: IndicatorUnit.SHARE,
  [WireUnit.RATIO]: IndicatorUnit.RATIO,
  [WireUnit.INDEX]: IndicatorUnit.INDEX,
  [WireUnit.POINTS]: IndicatorUnit.POINTS,
};

export function indicatorsOf(wire: WireIndicators | undefined): Indicators {
  const { asOf, currency, rulesVersion, modelVersion, indicators } = answered(wire);
  return {
    ...{ asOf, currency, rulesVersion, modelVersion },
    indicators: indicators.map(indicatorOf),
  };
}

export function indicatorOf({ indicator, unit, value, parts }: WireIndicator): Indicator {
  return {
    ...{ indicator, unit: units[unit], value: value ?? null },
    parts: parts.map((part) => ({
      ...{ part: part.part, unit: units[part.unit], value: part.value },
      ...{ seen: part.seen ?? null, of: part.of ?? null, weight: part.weight ?? null },
    })),
  };
}

const numberOrNull = (count: bigint | undefined): number | null =>
  count === undefined ? null : Number(count);

export function evaluationOf(wire: WireEvaluation | undefined): Evaluation {
  const { runId, startedBy, progress, asOf, evaluated, written } = answered(wire);
  return {
    ...{ id: runId, startedBy, progress: progressOf(progress), asOf: asOf ?? null },
    ...{ evaluated: numberOrNull(evaluated), written: numberOrNull(written) },
  };
}

export function fitOf(wire: WireFit | undefined): FrequencyFit {
  const { runId, startedBy, progress, version, reason } = answered(wire);
  return {
    ...{ id: runId, startedBy, progress: progressOf(progress) },
    ...{ version: version ?? null, reason: reason ?? null },
  };
}

export function modelOf({ version, lambda, alpha, fittedAt, fittedUntil, check }: WireModel): FrequencyModel {
  return {
    ...{ version, lambda, alpha, fittedAt, fittedUntil: fittedUntil ?? null },
    check: check === undefined ? null : checkOf(check),
  };
}

function checkOf({
  lambda,
  alpha,
  scale,
  frequencyBefore,
  frequencyLater,
  groups,
}: WireCheck): FrequencyCheck {
  return {
    ...{ lambda, alpha, scale: scale ?? null, frequencyBefore, frequencyLater: frequencyLater ?? null },
    groups: groups.map(({ claims, customers, formula, seen, relativeRisk, scaledRatio }) => ({
      ...{ claims, customers: Number(customers), formula, relativeRisk },
      ...{ seen: seen ?? null, scaledRatio: scaledRatio ?? null },
    })),
  };
}
