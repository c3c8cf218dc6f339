import { FitFrequencyRunKind } from './jobs/indicators/fit-frequency.run-kind.ts';
import { IndicatorsHandlers } from './messaging/indicators/indicators.handlers.ts';
import { ReadEvaluations } from './use-cases/evaluation/read-evaluations.ts';
import { FitFrequency } from './use-cases/indicators/fit-frequency.ts';
import { ReadFrequencyModels } from './use-cases/indicators/read-frequency-models.ts';
import { ReadIndicators } from './use-cases/indicators/read-indicators.ts';

/** Doors to indicators and to the runs that reckon them. */
export const indicatorControllers = [IndicatorsHandlers];

/** What stands behind them. */
export const indicatorProviders = [
  FitFrequency,
  FitFrequencyRunKind,
  ReadEvaluations,
  ReadFrequencyModels,
  ReadIndicators,
];
