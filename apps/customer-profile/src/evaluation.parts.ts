import { InstallEvaluationRules } from './use-cases/evaluation/install-evaluation-rules.ts';

/** What evaluates customers. */
export const evaluationProviders = [InstallEvaluationRules];
