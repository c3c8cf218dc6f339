import type { Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Campaign } from '../../domain/campaigns/campaign.ts';
import { campaignMove, type CampaignState } from '../../domain/campaigns/campaign-state.ts';
import {
  lockCampaign,
  runningCampaigns,
  standingRevisions,
} from '../../persistence/campaigns/campaign.repository.ts';
import { dropOccasions } from '../../persistence/campaigns/campaign-occasion.repository.ts';
import { CampaignRuns } from './campaign-runs.ts';
import { calendarLabel, StartCampaign } from './start-campaign.ts';
import { TakeStep } from './take-step.ts';

/** Does what the day brings: campaigns begin, give what is due, and end; and makes up for whoever was killed half-way. */
@Injectable()
export class TendCampaigns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CampaignRuns) private readonly runs: CampaignRuns,
    @Inject(StartCampaign) private readonly start: StartCampaign,
    @Inject(TakeStep) private readonly step: TakeStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const { id, endsOn } of await runningCampaigns(this.database)) {
      // Before it is asked whether something is still given: whoever closes the campaign sees what others began.
      if (endsOn < this.clock.today()) await this.database.transaction((tx) => this.makeUp(tx, id));
      const isGiving = await this.runs.isGiving(id);
      const state = await this.database.transaction((tx) => this.tend(tx, id, isGiving));
      if (state !== undefined) await this.runs.follow({ id, state });
    }
    this.runs.wake();
  }

  private async tend(tx: Transaction, id: string, isGiving: boolean): Promise<CampaignState | undefined> {
    const campaign = await lockCampaign(tx, id);
    if (campaign === undefined) return undefined;
    const today = this.clock.today();
    const { state, startsOn, endsOn } = campaign;
    // What is under way on the last day is brought to its end.
    if (endsOn < today) return isGiving && state === 'live' ? state : this.close(tx, campaign);
    if (startsOn > today) return state;
    const active = (await standingRevisions(tx, [id])).find((each) => each.state === 'active')!;
    if (state === 'scheduled') return this.start.run(tx, campaign, active, today, startsOn);
    const { kind } = active.definition.trigger;
    if (state === 'live' && (kind === 'schedule' || kind === 'birthday'))
      await this.start.give(tx, active, today, { first: startsOn, endsOn });
    return state;
  }

  /** Birthdays of the last days of a campaign that is over, where nobody was there to see them. */
  private async makeUp(tx: Transaction, id: string): Promise<void> {
    const campaign = await lockCampaign(tx, id);
    if (campaign?.state !== 'live') return;
    const active = (await standingRevisions(tx, [id])).find((each) => each.state === 'active')!;
    if (active.definition.trigger.kind !== 'birthday') return;
    const { startsOn: first, endsOn } = campaign;
    await this.start.give(tx, active, this.clock.today(), { first, endsOn });
  }

  private async close(tx: Transaction, campaign: Campaign): Promise<CampaignState> {
    const { id, state, activeRevision } = campaign;
    const to = campaignMove(state, 'close');
    if (to === undefined) return state;
    await dropOccasions(tx, id);
    const step = { act: 'close', revision: activeRevision!, from: state, to, byLabel: calendarLabel };
    await this.step.run(tx, campaign, { ...step, reason: '' }, to);
    return to;
  }
}
