import type { MessageInitShape } from '@bufbuild/protobuf';
import type { EvaluationRulesVersionSchema, RulesPreviewSchema } from '@evergreen/contracts/customer-profile';
import { progressMessage, type Run } from '@evergreen/jobs';
import { type Caller, officesOf } from '@evergreen/rpc';
import type { RulesPreviewAsked, RulesPreviewResult } from '../../domain/lists/rules-preview.ts';
import type { RulesSeen } from '../../use-cases/lists/read-rules.ts';
import { known } from './condition-messages.ts';

export function rulesMessage(
  caller: Caller,
  seen: RulesSeen,
): MessageInitShape<typeof EvaluationRulesVersionSchema> {
  const { version, state, revision, isCurrent, draftedBy, changedAt, editors, isAssessed } = seen;
  const isOther = caller.kind === 'staff' && !editors.includes(caller.staffNumber);
  return {
    ...{ version, state, revision, current: isCurrent, draftedBy, changedAt: changedAt.toISOString() },
    definition: JSON.stringify(seen.definition),
    ...known({
      ...{ effectiveFrom: seen.effectiveFrom, decidedBy: seen.decidedBy, assessment: seen.assessment },
      ...{ decidedAt: seen.decidedAt?.toISOString(), returnedBecause: seen.returnedBecause },
    }),
    assessed: isAssessed,
    problems: seen.problems.map(({ field, code, from, to, fact, problem }) => ({
      ...{ field, code, problem },
      ...known({ from, to, fact }),
    })),
    mayApprove: state === 'proposed' && isOther && officesOf(caller, 'approve', 'EvaluationRules').length > 0,
  };
}

export function previewMessage(run: Run): MessageInitShape<typeof RulesPreviewSchema> {
  const { version, revision, asOf } = run.params as RulesPreviewAsked;
  const result = run.result as RulesPreviewResult | null;
  const moves = result?.moves ?? [];
  return {
    ...{ runId: run.id, version, revision, asOf, progress: progressMessage(run) },
    customers: BigInt(result?.customers ?? 0),
    moves: moves.map(({ kind, from, to, customers }) => ({
      ...{ kind, customers: BigInt(customers) },
      ...known({ from, to }),
    })),
    samples: moves.flatMap(({ kind, from, to, samples }) =>
      samples.map((customerId) => ({ kind, customerId, ...known({ from, to }) })),
    ),
  };
}
