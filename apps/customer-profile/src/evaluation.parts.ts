import { EvaluateCustomersRunKind } from './jobs/evaluation/evaluate-customers.run-kind.ts';
import { MembersEnrolledConsumer } from './messaging/evaluation/members-enrolled.consumer.ts';
import { EvaluateCustomers } from './use-cases/evaluation/evaluate-customers.ts';
import { EVALUATION_STEPS, type EvaluationStep } from './use-cases/evaluation/evaluation-step.ts';
import { InstallEvaluationRules } from './use-cases/evaluation/install-evaluation-rules.ts';
import { NoteMemberships } from './use-cases/evaluation/note-memberships.ts';
import { StartEvaluation } from './use-cases/evaluation/start-evaluation.ts';
import { StandingStep } from './use-cases/lists/standing-step.ts';

/** What is decided of customers once their facts are rebuilt: providers, in the order they take their turn. */
const steps: (new (...parts: never[]) => EvaluationStep)[] = [StandingStep];

/** What evaluates customers. */
export const evaluationProviders = [
  EvaluateCustomers,
  EvaluateCustomersRunKind,
  InstallEvaluationRules,
  MembersEnrolledConsumer,
  NoteMemberships,
  StartEvaluation,
  ...steps,
  {
    provide: EVALUATION_STEPS,
    inject: steps,
    useFactory: (...made: EvaluationStep[]) => made,
  },
];
