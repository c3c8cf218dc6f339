import type {
  EvaluationRulesVersion as WireRules,
  RulesPreview as WirePreview,
} from '@evergreen/contracts/customer-profile';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import {
  type EvaluationRules,
  type RulesPreview,
  RulesPlace,
  RulesState,
} from './evaluation-rules.models.ts';

export function rulesOf(wire: WireRules | undefined): EvaluationRules {
  const rules = answered(wire);
  const { version, state, revision, current, definition, draftedBy, changedAt, assessed, mayApprove } = rules;
  return {
    ...{ version, revision, current, definition, draftedBy, changedAt, assessed, mayApprove },
    state: knownWord(RulesState, state),
    effectiveFrom: rules.effectiveFrom ?? null,
    decidedBy: rules.decidedBy ?? null,
    decidedAt: rules.decidedAt ?? null,
    returnedBecause: rules.returnedBecause ?? null,
    assessment: rules.assessment ?? null,
    problems: rules.problems.map(({ field, code, from, to, fact, problem }) => ({
      ...{ field, code, problem, from: from ?? null, to: to ?? null, fact: fact ?? null },
    })),
  };
}

export function rulesPreviewOf(wire: WirePreview | undefined): RulesPreview {
  const { runId, version, revision, asOf, progress, customers, moves, samples } = answered(wire);
  return {
    ...{ id: runId, version, revision, asOf, progress: progressOf(progress), customers: Number(customers) },
    moves: moves.map(({ kind, from, to, customers: count }) => ({
      ...{ kind: knownWord(RulesPlace, kind), from: from ?? null, to: to ?? null, customers: Number(count) },
    })),
    samples: samples.map(({ kind, customerId, from, to }) => ({
      ...{ kind: knownWord(RulesPlace, kind), customerId, from: from ?? null, to: to ?? null },
    })),
  };
}
