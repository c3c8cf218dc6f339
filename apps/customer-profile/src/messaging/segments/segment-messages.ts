import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  CustomerFactDescriptionSchema,
  PreviewRuleResponseSchema,
  RuleReasonSchema,
  SegmentCustomerSchema,
  SegmentDaySchema,
  SegmentSchema,
  SegmentVersionSchema,
} from '@evergreen/contracts/customer-profile';
import type { InputFields } from '@evergreen/kernel';
import type { Fact } from '../../domain/facts/fact-catalogue.ts';
import type { Found } from '../../domain/rules/evaluate-rule.ts';
import { printRule } from '../../domain/rules/print-rule.ts';
import { ruleLimits } from '../../domain/rules/rule.ts';
import type { PlaceInSegment, SegmentDay, SegmentVersion } from '../../domain/segments/segment.ts';
import type { RulePreview, WrittenRule } from '../../use-cases/segments/preview-rule.ts';
import type { SegmentCustomerSeen, SegmentSeen } from '../../use-cases/segments/read-segments.ts';

export function factMessage(fact: Fact): MessageInitShape<typeof CustomerFactDescriptionSchema> {
  const { key, type, words, unit = '', whole = false, isOffice = false, values = [] } = fact;
  return {
    ...{ key, type, nameZh: words.zh, nameEn: words.en, unit, whole, isOffice },
    values: values.map((each) => ({
      ...{ valueJson: JSON.stringify(each.value), nameZh: each.words.zh, nameEn: each.words.en },
    })),
  };
}

export function previewMessage(preview: RulePreview): MessageInitShape<typeof PreviewRuleResponseSchema> {
  if (preview.kind === 'refused') return { problems: [...preview.problems] };
  const { rule, text, members, customers, sample } = preview;
  return {
    ...{ text, treeJson: JSON.stringify(rule), members, customers },
    sample: sample.map(({ because, ...customer }) => ({ ...customer, because: because.map(reasonMessage) })),
  };
}

function reasonMessage({ condition, value }: Found): MessageInitShape<typeof RuleReasonSchema> {
  return { condition: printRule(condition), fact: condition.fact, valueJson: JSON.stringify(value) };
}

export function versionMessage(version: SegmentVersion): MessageInitShape<typeof SegmentVersionSchema> {
  const { savedAt } = version;
  return {
    ...{
      version: version.version,
      state: version.state,
      name: version.name,
      description: version.description,
    },
    ...{ ruleText: version.ruleText, ruleJson: JSON.stringify(version.rule) },
    ...{ draftedBy: version.draftedByLabel, draftedAt: version.draftedAt.toISOString() },
    savedBy: version.savedByLabel,
    ...(savedAt === null ? {} : { savedAt: savedAt.toISOString() }),
  };
}

export function dayMessage({
  on,
  members,
  entered,
  left,
}: SegmentDay): MessageInitShape<typeof SegmentDaySchema> {
  return { on, members: BigInt(members), entered: BigInt(entered), left: BigInt(left) };
}

export function segmentMessage({
  segment,
  active,
  draft,
  days,
}: SegmentSeen): MessageInitShape<typeof SegmentSchema> {
  const { id, ownerLabel, createdAt, retiredAt, refreshedOn, refreshedAt } = segment;
  return {
    ...{ segmentId: id, owner: ownerLabel, createdAt: createdAt.toISOString() },
    ...(retiredAt === null ? {} : { retiredAt: retiredAt.toISOString() }),
    ...(refreshedOn === null ? {} : { refreshedOn }),
    ...(refreshedAt === null ? {} : { refreshedAt: refreshedAt.toISOString() }),
    ...(active === undefined ? {} : { active: versionMessage(active) }),
    ...(draft === undefined ? {} : { draft: versionMessage(draft) }),
    days: days.map(dayMessage),
  };
}

export function customerMessage(
  customer: SegmentCustomerSeen,
): MessageInitShape<typeof SegmentCustomerSchema> {
  const { leftOn, because, ...seen } = customer;
  return { ...seen, leftOn: leftOn ?? '', because: because.map(reasonMessage) };
}

/** A rule as a request has it: one of its two forms. */
export function writtenRule(
  fields: InputFields,
  rule:
    | { case: 'text'; value: string }
    | { case: 'treeJson'; value: string }
    | { case: undefined; value?: undefined },
): WrittenRule {
  // Longer than any rule that passes, so that what is wrong with a long one is told with the rule.
  const lengthMax = ruleLimits.textLength * 10;
  switch (rule.case) {
    case 'text':
      return { text: fields.text('rule', rule.value, lengthMax, 0) };
    case 'treeJson':
      return { treeJson: fields.text('rule', rule.value, lengthMax, 0) };
    default:
      fields.refuse('rule', 'is missing');
      return { text: '' };
  }
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})\/([0-9a-f-]{36})$/;

export function writeAfter({ since, customerId }: PlaceInSegment): string {
  return `${since}/${customerId}`;
}

export function readAfter(fields: InputFields, cursor: string | undefined): PlaceInSegment | undefined {
  if (cursor === undefined) return undefined;
  const [, since, customerId] = cursorForm.exec(cursor) ?? [];
  if (since === undefined || customerId === undefined) {
    fields.refuse('cursor', 'does not come from a page of this list');
    return undefined;
  }
  return { since: fields.date('cursor', since), customerId: fields.uuid('cursor', customerId) };
}
