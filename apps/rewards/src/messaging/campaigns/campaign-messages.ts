import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  CampaignAct as WireAct,
  CampaignDecision as WireDecision,
  CampaignRevisionState as WireRevisionState,
  type CampaignRevisionSchema,
  CampaignRunKind as WireRunKind,
  type CampaignRunSchema,
  type CampaignSchema,
  type CampaignStepSchema,
  type CampaignTallySchema,
  type PreviewCampaignResponseSchema,
} from '@evergreen/contracts/rewards';
import { progressMessage } from '@evergreen/jobs';
import type { InputFields } from '@evergreen/kernel';
import type { CampaignRevision, CampaignRunKind, CampaignStep } from '../../domain/campaigns/campaign.ts';
import type { CampaignAct, CampaignDecision, RevisionState } from '../../domain/campaigns/campaign-state.ts';
import type { Reversed } from '../../use-cases/campaigns/reverse-chunk.ts';
import type { OfficeTally, Tally } from '../../domain/campaigns/tally.ts';
import type { CampaignPreview } from '../../use-cases/campaigns/preview-campaign.ts';
import type { CampaignRunSeen, CampaignSeen } from '../../use-cases/campaigns/read-campaigns.ts';
import { wireCampaignStates } from '../../use-cases/campaigns/take-step.ts';

const revisionStates = {
  draft: WireRevisionState.DRAFT,
  'in-review': WireRevisionState.IN_REVIEW,
  'changes-requested': WireRevisionState.CHANGES_REQUESTED,
  rejected: WireRevisionState.REJECTED,
  active: WireRevisionState.ACTIVE,
  replaced: WireRevisionState.REPLACED,
} as const satisfies Record<RevisionState, WireRevisionState>;

const acts = {
  submit: WireAct.SUBMIT,
  withdraw: WireAct.WITHDRAW,
  launch: WireAct.LAUNCH,
  pause: WireAct.PAUSE,
  resume: WireAct.RESUME,
  end: WireAct.END,
  archive: WireAct.ARCHIVE,
} as const satisfies Record<CampaignAct, WireAct>;

const decisions = {
  approve: WireDecision.APPROVE,
  'request-changes': WireDecision.REQUEST_CHANGES,
  reject: WireDecision.REJECT,
} as const satisfies Record<CampaignDecision, WireDecision>;

const runKinds = {
  giving: WireRunKind.GIVING,
  dry: WireRunKind.DRY,
  reversal: WireRunKind.REVERSAL,
} as const satisfies Record<CampaignRunKind, WireRunKind>;

export function readAct(fields: InputFields, wire: WireAct): CampaignAct {
  return readWord(fields, 'act', acts, wire, 'end');
}

export function readDecision(fields: InputFields, wire: WireDecision): CampaignDecision {
  return readWord(fields, 'decision', decisions, wire, 'reject');
}

function readWord<Word extends string>(
  fields: InputFields,
  field: string,
  words: Readonly<Record<Word, number>>,
  wire: number,
  otherwise: Word,
): Word {
  const found = (Object.keys(words) as Word[]).find((word) => words[word] === wire);
  if (found === undefined) fields.refuse(field, 'is not one of its kind');
  return found ?? otherwise;
}

export function campaignMessage(seen: CampaignSeen): MessageInitShape<typeof CampaignSchema> {
  const { campaign, active, pending, use, audience, heldOut, run, mayAct, mayDecide, mayDraft } = seen;
  const { id, state, startsOn, endsOn, createdByLabel, createdAt, launchedOn, reversedAt } = campaign;
  const { name } = (active ?? pending)!.definition;
  return {
    ...{
      campaignId: id,
      state: wireCampaignStates[state],
      nameZh: name.zh,
      nameEn: name.en,
      startsOn,
      endsOn,
    },
    ...(active && { active: revisionMessage(active) }),
    ...(pending && { pending: revisionMessage(pending) }),
    ...{ createdBy: createdByLabel, createdAt: createdAt.toISOString(), use, audience, heldOut },
    ...(launchedOn === null ? {} : { launchedOn }),
    ...{ mayAct: mayAct.map((act) => acts[act]), mayDecide, mayDraft, mayReverse: seen.mayReverse },
    ...(run && { run: runMessage(run) }),
    reversed: reversedAt !== null,
    currency: seen.currency,
  };
}

export function revisionMessage(of: CampaignRevision): MessageInitShape<typeof CampaignRevisionSchema> {
  const { revision, state, definition, draftedByLabel, draftedAt, valueMinor, approvalsNeeded } = of;
  return {
    ...{ revision, state: revisionStates[state], definitionJson: JSON.stringify(definition) },
    ...{ draftedBy: draftedByLabel, draftedAt: draftedAt.toISOString(), valueMinor, approvalsNeeded },
    approvals: of.approvals.map(({ byLabel, at }) => ({ by: byLabel, at: at.toISOString() })),
  };
}

export function stepMessage({
  byLabel,
  at,
  ...step
}: CampaignStep): MessageInitShape<typeof CampaignStepSchema> {
  return { ...step, by: byLabel, at: at.toISOString() };
}

export function runMessage({
  kept,
  run,
  currency,
}: CampaignRunSeen): MessageInitShape<typeof CampaignRunSchema> {
  const { runId, kind, revision } = kept;
  const [tally, reversed] =
    kind === 'reversal' ? [null, run.result as Reversed | null] : [run.result as Tally | null, null];
  return {
    ...{ runId, kind: runKinds[kind], revision, progress: progressMessage(run), currency },
    ...(tally === null ? {} : { tally: tallyMessage(tally) }),
    ...(reversed === null ? {} : { reversed: reversedMessage(reversed) }),
  };
}

function reversedMessage({ grants, points, kept }: Reversed) {
  return { grants: BigInt(grants), points: BigInt(points), kept: BigInt(kept) };
}

function tallyMessage(tally: Tally): MessageInitShape<typeof CampaignTallySchema> {
  const { customers, heldOut, given, points, minor, refusals, offices, samples } = tally;
  return {
    ...{ customers: BigInt(customers), heldOut: BigInt(heldOut), given: BigInt(given) },
    ...{ points: BigInt(points), minor: BigInt(minor) },
    refusals: refusals.map((each) => ({ reason: each.reason, customers: BigInt(each.customers) })),
    offices: offices.map(officeMessage),
    samples: samples.map((sample) => ({ ...sample, points: BigInt(sample.points) })),
  };
}

export function officeMessage({ orgPath, customers, given, points, minor }: OfficeTally) {
  return {
    ...{ orgPath, customers: BigInt(customers), given: BigInt(given) },
    ...{ points: BigInt(points), minor: BigInt(minor) },
  };
}

export function previewMessage(
  preview: CampaignPreview,
): MessageInitShape<typeof PreviewCampaignResponseSchema> {
  const { heldOut, points, minor, showsFrom, offices, unknown, birthdays, ...counts } = preview;
  return {
    ...{ ...counts, heldOut: BigInt(heldOut), points: BigInt(points), minor: BigInt(minor) },
    ...(showsFrom === null ? {} : { showsFrom }),
    ...(birthdays === null ? {} : { birthdays }),
    unknown: [...unknown],
    offices: offices.map(officeMessage),
  };
}
