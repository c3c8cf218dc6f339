import type {
  FoundCondition as WireCondition,
  Warning as WireWarning,
  WarningRuleFigures as WireFigures,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import { ConditionOutcome, type FoundCondition } from './found-condition.models.ts';
import {
  type Warning,
  WarningLevel,
  WarningOutcome,
  type WarningRuleFigures,
  WarningState,
  WarningStepKind,
} from './warning.models.ts';

export function conditionOf(wire: WireCondition): FoundCondition {
  const { fact, factZh: zh, factEn: en, condition, found, outcome } = wire;
  return {
    ...{ fact, names: { zh, en }, condition, found: found ?? null },
    outcome: knownWord(ConditionOutcome, outcome),
  };
}

export function warningOf(wire: WireWarning | undefined): Warning {
  const { customerId, warningId, orgPath, rule, episode, openedOn, dueOn, overdue, mine, ...rest } =
    answered(wire);
  const { level, state, owner, outcome, done, goneOn, rulesVersion, because, revision, steps } = rest;
  const { dueProvisional } = rest;
  return {
    ...{
      customerId,
      warningId,
      orgPath,
      rule,
      episode,
      openedOn,
      dueOn,
      dueProvisional,
      overdue,
      mine,
      rulesVersion,
      revision,
    },
    level: knownWord(WarningLevel, level),
    state: knownWord(WarningState, state),
    ...{ owner: owner ?? null, done: done ?? null, goneOn: goneOn ?? null },
    outcome: outcome === undefined ? null : knownWord(WarningOutcome, outcome),
    because: because.map(conditionOf),
    steps: steps.map((step) => ({
      kind: knownWord(WarningStepKind, step.kind),
      level: knownWord(WarningLevel, step.level),
      ...{ onDate: step.onDate, by: step.by ?? null, note: step.note ?? null },
    })),
  };
}

export function figuresOf(wire: WireFigures): WarningRuleFigures {
  const { rule, nameZh: zh, nameEn: en, amber, red, waiting, real, falseAlarms } = wire;
  return {
    ...{ rule, names: { zh, en }, amber: amber ?? null, red: red ?? null },
    ...{ waiting: Number(waiting), real: Number(real), falseAlarms: Number(falseAlarms) },
  };
}
