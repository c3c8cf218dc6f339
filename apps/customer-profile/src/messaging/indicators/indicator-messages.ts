import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type EvaluationSchema,
  type FrequencyFitSchema,
  type FrequencyModelSchema,
  type IndicatorSchema,
  type IndicatorsSchema,
  IndicatorUnit,
} from '@evergreen/contracts/customer-profile';
import { progressMessage, type Run } from '@evergreen/jobs';
import type { EvaluationResult } from '../../domain/evaluation/evaluation-run.ts';
import type { Explained, Unit } from '../../domain/indicators/explained.ts';
import type { FrequencyFitResult } from '../../domain/indicators/frequency-run.ts';
import type { EvaluationSeen } from '../../use-cases/evaluation/read-evaluations.ts';
import type { FittedModelSeen } from '../../use-cases/indicators/read-frequency-models.ts';
import type { IndicatorsSeen } from '../../use-cases/indicators/read-indicators.ts';

const units = {
  money: IndicatorUnit.MONEY,
  count: IndicatorUnit.COUNT,
  years: IndicatorUnit.YEARS,
  share: IndicatorUnit.SHARE,
  ratio: IndicatorUnit.RATIO,
  index: IndicatorUnit.INDEX,
  points: IndicatorUnit.POINTS,
} as const satisfies Record<Unit, IndicatorUnit>;

export function indicatorsMessage(seen: IndicatorsSeen): MessageInitShape<typeof IndicatorsSchema> {
  const { asOf, currency, rulesVersion, modelVersion, indicators } = seen;
  return {
    ...{ asOf, currency, rulesVersion, modelVersion },
    indicators: indicators.map(indicatorMessage),
  };
}

export function indicatorMessage({
  indicator,
  unit,
  value,
  parts,
}: Explained): MessageInitShape<typeof IndicatorSchema> {
  return {
    ...{ indicator, unit: units[unit], ...(value === null ? {} : { value }) },
    parts: parts.map((part) => ({ ...part, unit: units[part.unit] })),
  };
}

export function evaluationMessage({ run, asOf }: EvaluationSeen): MessageInitShape<typeof EvaluationSchema> {
  const result = run.result as EvaluationResult | null;
  return {
    ...{ runId: run.id, startedBy: run.startedBy, progress: progressMessage(run) },
    ...(asOf === undefined ? {} : { asOf }),
    ...(result === null ? {} : { evaluated: BigInt(result.evaluated), written: BigInt(result.written) }),
  };
}

export function fitMessage(run: Run): MessageInitShape<typeof FrequencyFitSchema> {
  const { version = null, reason = null } = (run.result ?? {}) as Partial<FrequencyFitResult>;
  return {
    ...{ runId: run.id, startedBy: run.startedBy, progress: progressMessage(run) },
    ...(version === null ? {} : { version }),
    ...(reason === null ? {} : { reason }),
  };
}

export function modelMessage(model: FittedModelSeen): MessageInitShape<typeof FrequencyModelSchema> {
  const { version, lambda, alpha, fittedAt, fittedUntil, check } = model;
  return {
    ...{ version, lambda, alpha, fittedAt: fittedAt.toISOString() },
    ...(fittedUntil === null ? {} : { fittedUntil }),
    ...(check === null ? {} : { check: checkMessage(check) }),
  };
}

function checkMessage(check: NonNullable<FittedModelSeen['check']>) {
  const { lambda, alpha, scale, frequencyBefore, frequencyLater, groups } = check;
  return {
    ...{ lambda, alpha, frequencyBefore },
    ...(scale === null ? {} : { scale }),
    ...(frequencyLater === null ? {} : { frequencyLater }),
    groups: groups.map(({ claims, customers, formula, seen, relativeRisk, scaledRatio }) => ({
      ...{ claims, customers: BigInt(customers), formula, relativeRisk },
      ...(seen === null ? {} : { seen }),
      ...(scaledRatio === null ? {} : { scaledRatio }),
    })),
  };
}
