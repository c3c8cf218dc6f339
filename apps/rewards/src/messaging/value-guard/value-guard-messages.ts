import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  GetValueOverviewResponseSchema,
  TermRoomSchema,
  ValueRulesVersionSchema,
} from '@evergreen/contracts/rewards';
import { type Caller, officesOf } from '@evergreen/rpc';
import type {
  TermRoom,
  ValueOverview,
  ValueRulesSeen,
} from '../../use-cases/value-guard/read-value-guard.ts';

export function valueRulesMessage(
  caller: Caller,
  seen: ValueRulesSeen,
): MessageInitShape<typeof ValueRulesVersionSchema> {
  const { version, state, revision, isCurrent, draftedBy, effectiveFrom, editors } = seen;
  const { decidedBy, decidedAt, returnedBecause } = seen;
  const isOther = caller.kind === 'staff' && !editors.includes(caller.staffNumber);
  return {
    ...{ version, state, revision, current: isCurrent, draftedBy, effectiveFrom },
    changedAt: seen.changedAt.toISOString(),
    definition: JSON.stringify(seen.definition),
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(decidedAt === null ? {} : { decidedAt: decidedAt.toISOString() }),
    ...(returnedBecause === null ? {} : { returnedBecause }),
    mayApprove: state === 'proposed' && isOther && officesOf(caller, 'approve', 'Programme').length > 0,
  };
}

export function overviewMessage({
  figures,
  refusals,
  nearest,
  currency,
  rulesVersion,
}: ValueOverview): MessageInitShape<typeof GetValueOverviewResponseSchema> {
  return {
    ...figures,
    ...{ currency, rulesVersion, refusals: [...refusals], shares: [...figures.shares] },
    nearest: nearest.map(({ premiumMinor, limitMinor, ...term }) => ({
      ...{ ...term, limitMinor: limitMinor ?? 0n },
      ...(premiumMinor === null ? {} : { premiumMinor }),
    })),
  };
}

export function roomMessage({ limitMinor, ...room }: TermRoom): MessageInitShape<typeof TermRoomSchema> {
  return { ...room, ...(limitMinor === null ? {} : { limitMinor }) };
}
