import { ObjectionsHandlers } from './messaging/decisions/objections.handlers.ts';
import { ChooseAutomaticMarketing } from './use-cases/decisions/choose-automatic-marketing.ts';
import { DecideObjection } from './use-cases/decisions/decide-objection.ts';
import { ExplainDecisions } from './use-cases/decisions/explain-decisions.ts';
import { ObjectToDecision } from './use-cases/decisions/object-to-decision.ts';
import { ReadObjections } from './use-cases/decisions/read-objections.ts';

/** Doors to what rules alone decide, and to what is said against it. */
export const decisionControllers = [ObjectionsHandlers];

/** What stands behind them. */
export const decisionProviders = [
  ChooseAutomaticMarketing,
  DecideObjection,
  ExplainDecisions,
  ObjectToDecision,
  ReadObjections,
];
