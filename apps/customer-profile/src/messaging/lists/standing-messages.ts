import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  CareChoiceSchema,
  CustomerStandingSchema,
  QuadrantAxesSchema,
  StandingMoveSchema,
  StandingOverrideSchema,
  StandingRowSchema,
  StandingSchema,
} from '@evergreen/contracts/customer-profile';
import type {
  CareSeen,
  ChoiceWaiting,
  ExplainedStanding,
  MoveSeen,
  Override,
  PlacedRow,
  StandingSeen,
} from '../../use-cases/lists/read-standings.ts';
import { conditionMessage, known } from './condition-messages.ts';
import { warningMessage } from './warning-messages.ts';

export function standingMessage(seen: StandingSeen): MessageInitShape<typeof CustomerStandingSchema> {
  const of = (kind: ExplainedStanding['kind']) => {
    const standing = seen.now.find((each) => each.kind === kind);
    return standing === undefined ? undefined : stayMessage(standing);
  };
  return {
    customerId: seen.customerId,
    ...known({ list: of('list'), quadrant: of('quadrant') }),
    history: seen.history.map(({ kind, fromOn, toOn, value, rulesVersion, overrideId }) => ({
      ...{ kind, fromOn, rulesVersion, overridden: overrideId !== null },
      ...known({ toOn, value }),
    })),
    overrides: seen.overrides.map(overrideMessage),
    ...(seen.care === undefined ? {} : { care: careMessage(seen.care) }),
    warnings: seen.warnings.map(warningMessage),
  };
}

function stayMessage(standing: ExplainedStanding): MessageInitShape<typeof StandingSchema> {
  const { value, ruled, fromOn, rulesVersion, overrideId, because } = standing;
  return {
    ...{ sinceOn: fromOn, rulesVersion, because: because.map(conditionMessage) },
    ...known({ value, overrideId, ruled: overrideId === null ? null : ruled, axes: axesMessage(standing) }),
  };
}

function axesMessage({ axes }: ExplainedStanding): MessageInitShape<typeof QuadrantAxesSchema> | undefined {
  // A customer of whom there are no facts has no indices.
  if (axes === undefined || axes.loyalty.index === null || axes.loyalty.index === undefined) return undefined;
  const { loyalty, satisfaction, hysteresis, last } = axes;
  return {
    ...{
      loyalty: loyalty.index ?? 0,
      loyaltyCut: loyalty.cut ?? 0,
      loyaltyLine: loyalty.line ?? 0,
      hysteresis,
    },
    ...known({
      satisfaction: satisfaction.index,
      satisfactionCut: satisfaction.cut,
      satisfactionLine: satisfaction.line,
      lastQuadrant: last,
    }),
  };
}

function overrideMessage(override: Override): MessageInitShape<typeof StandingOverrideSchema> {
  const { id, kind, value, reason, fromOn, endsOn, madeByLabel, madeAt } = override;
  return {
    ...{ overrideId: id, kind, reason, fromOn, endsOn, madeBy: madeByLabel, madeAt: madeAt.toISOString() },
    ...known({
      ...{ value, endedOn: override.endedOn, endedBy: override.endedByLabel },
      endedBecause: override.endedByLabel === null ? null : override.endedBecause,
    }),
  };
}

function careMessage({ care, sinceOn, checkOn, chosenByLabel, chosenAt, note }: CareSeen) {
  return {
    ...{ care, sinceOn },
    ...known({ checkOn, chosenBy: chosenByLabel, note, chosenAt: chosenAt?.toISOString() }),
  };
}

export function placedMessage(row: PlacedRow): MessageInitShape<typeof StandingRowSchema> {
  const { list, quadrant, warning, satisfaction, lossRatio36m, sinceOn, isOverridden, ...rest } = row;
  return {
    ...{ ...rest, overridden: isOverridden },
    ...known({ list, quadrant, warning, satisfaction, lossRatio36m, sinceOn }),
  };
}

export function moveMessage(move: MoveSeen): MessageInitShape<typeof StandingMoveSchema> {
  const { customerId, orgPath, fromOn, previous, value, rulesVersion, because } = move;
  return {
    ...{ customerId, orgPath, onDate: fromOn, rulesVersion, reason: reasonOf(move) },
    ...known({ from: previous, to: value, axes: axesMessage(move) }),
    because: because.map(conditionMessage),
  };
}

function reasonOf({ overrideId, wasOverridden, inputs, kind, value }: MoveSeen): string {
  if (overrideId !== null) return 'OVERRIDE';
  if (wasOverridden) return 'OVERRIDE_ENDED';
  if (Object.keys(inputs).length === 0) return 'NO_FACTS';
  return kind === 'quadrant' && value === null ? 'SILENCE' : 'RULES';
}

export function choiceMessage(row: ChoiceWaiting): MessageInitShape<typeof CareChoiceSchema> {
  const { satisfaction, lossRatio36m, nextExpiryOn, ...rest } = row;
  return { ...rest, ...known({ satisfaction, lossRatio36m, nextExpiryOn }) };
}
