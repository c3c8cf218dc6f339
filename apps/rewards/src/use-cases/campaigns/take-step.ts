import { events } from '@evergreen/contracts';
import { CampaignMove as WireMove, CampaignState as WireState } from '@evergreen/contracts/rewards';
import { Outbox } from '@evergreen/events';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Campaign, CampaignStep } from '../../domain/campaigns/campaign.ts';
import { type CampaignState, isTold, type ToldStep } from '../../domain/campaigns/campaign-state.ts';
import { insertStep, moveCampaign } from '../../persistence/campaigns/campaign.repository.ts';

const moves = {
  launch: WireMove.LAUNCHED,
  start: WireMove.STARTED,
  pause: WireMove.PAUSED,
  resume: WireMove.RESUMED,
  end: WireMove.ENDED,
  close: WireMove.COMPLETED,
  archive: WireMove.ARCHIVED,
  reverse: WireMove.REVERSED,
} as const satisfies Record<ToldStep, WireMove>;

/** States as they are told of. */
export const wireCampaignStates = {
  draft: WireState.DRAFT,
  'in-review': WireState.IN_REVIEW,
  'changes-requested': WireState.CHANGES_REQUESTED,
  rejected: WireState.REJECTED,
  approved: WireState.APPROVED,
  scheduled: WireState.SCHEDULED,
  live: WireState.LIVE,
  paused: WireState.PAUSED,
  ended: WireState.ENDED,
  archived: WireState.ARCHIVED,
} as const satisfies Record<CampaignState, WireState>;

/** Which campaign, as it stands before the step; it is locked. */
type Stepping = Pick<Campaign, 'id' | 'state' | 'startsOn' | 'endsOn'>;

/** Has campaigns take steps: where they stand, their history and what systems outside are told go together. */
@Injectable()
export class TakeStep {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param step `from` and `to` are of the revision where the step is about one
   * @param to where the campaign stands after it
   */
  async run(
    tx: Transaction,
    campaign: Stepping,
    step: Omit<CampaignStep, 'at'>,
    to: CampaignState,
  ): Promise<void> {
    const { id, state, startsOn, endsOn } = campaign;
    if (to !== state) await moveCampaign(tx, id, to);
    const n = await insertStep(tx, id, { ...step, at: this.clock.now() });
    if (!isTold(step.act, state)) return;
    const { act, revision } = step;
    const change = { campaignId: id, version: BigInt(n), revision, startsOn, endsOn };
    await this.outbox.append(tx, events.campaignStatesChanged, {
      changes: [{ ...change, move: moves[act], state: wireCampaignStates[to] }],
    });
  }
}
