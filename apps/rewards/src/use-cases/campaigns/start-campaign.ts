import type { LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Campaign, CampaignRevision } from '../../domain/campaigns/campaign.ts';
import { campaignMove, type CampaignState } from '../../domain/campaigns/campaign-state.ts';
import { dueOccasion } from '../../domain/campaigns/due-occasion.ts';
import { recordLaunch } from '../../persistence/campaigns/campaign.repository.ts';
import { CampaignRuns, onceOccasion } from './campaign-runs.ts';
import { TakeStep } from './take-step.ts';

/** Who acts where the day does. */
export const calendarLabel = 'calendar';

/** Begins a campaign whose day has come: its audience is fixed, and given what there is. */
@Injectable()
export class StartCampaign {
  constructor(
    @Inject(CampaignRuns) private readonly runs: CampaignRuns,
    @Inject(TakeStep) private readonly step: TakeStep,
  ) {}

  /** The campaign is locked, and scheduled. @param first its first day, from which on birthdays are made up for */
  async run(
    tx: Transaction,
    campaign: Campaign,
    active: CampaignRevision,
    on: LocalDate,
    first: LocalDate,
  ): Promise<CampaignState> {
    const { id, state, endsOn } = campaign;
    const to = campaignMove(state, 'start');
    if (to === undefined) return state;
    await recordLaunch(tx, id, on);
    const step = { act: 'start', revision: active.revision, from: state, to, byLabel: calendarLabel };
    await this.step.run(tx, campaign, { ...step, reason: '' }, to);
    await this.give(tx, active, on, { first, endsOn });
    return to;
  }

  /**
   * What the day brings by itself: all at once, what is due of a schedule, or birthdays with those that were missed. Begun
   * before, it is not begun again.
   */
  async give(
    tx: Transaction,
    active: CampaignRevision,
    on: LocalDate,
    days: { readonly first: LocalDate; readonly endsOn: LocalDate },
  ): Promise<void> {
    const { trigger } = active.definition;
    const order = { on, by: calendarLabel };
    if (trigger.kind === 'once') return this.runs.giving(tx, active, { ...order, occasion: onceOccasion });
    // Events find their audience here; nothing is given before they come.
    if (trigger.kind === 'event') return this.runs.giving(tx, active, { ...order, occasion: '' });
    if (trigger.kind === 'birthday') {
      const { first, endsOn } = days;
      return this.runs.birthdays(tx, active, { ...order, first, to: endsOn < on ? endsOn : on });
    }
    const occasion = dueOccasion(trigger, on);
    if (occasion !== undefined) await this.runs.giving(tx, active, { ...order, occasion });
  }
}
