import type {
  CustomerFactDescription,
  PreviewRuleResponse,
  RuleProblem as WireProblem,
  Segment as WireSegment,
  SegmentCustomer as WireCustomer,
  SegmentDay as WireDay,
  SegmentVersion as WireVersion,
} from '@evergreen/contracts/customer-profile';
import { InvalidInput } from '@evergreen/kernel';
import { answered } from '../values/answered.ts';
import type { CustomerFact, RuleInput, RuleProblem } from './rule.models.ts';
import {
  type RulePreview,
  type Segment,
  type SegmentCustomer,
  type SegmentDay,
  segmentStates,
  type SegmentVersion,
  SegmentVersionState,
} from './segment.models.ts';

/** @throws InvalidInput unless it is one of the two */
export function wireRule({ text, tree }: RuleInput) {
  const isText = text !== undefined && text !== null;
  const isTree = tree !== undefined && tree !== null;
  if (isText === isTree) throw new InvalidInput([{ field: 'rule', problem: 'is either a text or a tree' }]);
  return isText
    ? ({ case: 'text', value: text } as const)
    : ({ case: 'treeJson', value: tree ?? '' } as const);
}

export function factOf({
  key,
  type,
  nameZh,
  nameEn,
  unit,
  whole,
  isOffice,
  values,
}: CustomerFactDescription): CustomerFact {
  return {
    ...{ key, type, nameZh, nameEn, unit: unit || null, whole, isOffice },
    values: values.map((each) => ({ valueJson: each.valueJson, nameZh: each.nameZh, nameEn: each.nameEn })),
  };
}

export function previewOf(wire: PreviewRuleResponse): RulePreview {
  const { text, treeJson, problems, members, customers, sample } = wire;
  return {
    ...{ text: text || null, tree: treeJson || null, problems: problems.map(problemOf) },
    members: members === undefined ? null : Number(members),
    customers: members === undefined ? null : Number(customers),
    sample: sample.map(customerOf),
  };
}

function problemOf({ code, from, to, path, fact, type, problem }: WireProblem): RuleProblem {
  return { code, from: from ?? null, to: to ?? null, path, fact: fact || null, type: type || null, problem };
}

export function customerOf(wire: WireCustomer): SegmentCustomer {
  const { customerId, sourceRef, nameMasked, orgPath, since, leftOn, because } = wire;
  return {
    ...{ customerId, sourceRef, nameMasked, orgPath, since: since || null, leftOn: leftOn || null },
    because: because.map(({ condition, fact, valueJson }) => ({ condition, fact, valueJson })),
  };
}

export function versionOf(wire: WireVersion): SegmentVersion {
  const { version, state, name, description, ruleText, ruleJson, draftedBy, draftedAt, savedBy, savedAt } =
    wire;
  return {
    // A state of later days is one that is no longer in use here.
    ...{ version, state: segmentStates.get(state) ?? SegmentVersionState.RETIRED, name, description },
    ...{
      rule: ruleText,
      tree: ruleJson,
      draftedBy,
      draftedAt,
      savedBy: savedBy || null,
      savedAt: savedAt ?? null,
    },
  };
}

export function dayOf({ on, members, entered, left }: WireDay): SegmentDay {
  return { on, members: Number(members), entered: Number(entered), left: Number(left) };
}

export function segmentOf(wire: WireSegment | undefined): Segment {
  const { segmentId, owner, createdAt, retiredAt, refreshedOn, refreshedAt, active, draft, days } =
    answered(wire);
  return {
    ...{ id: segmentId, owner, createdAt, retiredAt: retiredAt ?? null },
    ...{ refreshedOn: refreshedOn ?? null, refreshedAt: refreshedAt ?? null },
    ...{ active: active ? versionOf(active) : null, draft: draft ? versionOf(draft) : null },
    days: days.map(dayOf),
  };
}
