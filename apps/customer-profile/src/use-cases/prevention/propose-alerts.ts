import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  officeOfActs,
  planLimits,
  planProblems,
  type PreventionPlan,
  type Withdrawal,
} from '../../domain/prevention/campaign.ts';
import { officeOfArea } from '../../domain/prevention/hazard-words.ts';
import { lastWord } from '../../domain/prevention/warnings.ts';
import {
  type CampaignKept,
  insertCampaign,
  lockCampaigns,
  recordFeedCancelled,
  reviseCampaign,
  withdrawCampaign,
} from '../../persistence/prevention/campaigns.repository.ts';
import { officesWithCustomers } from '../../persistence/prevention/targets.repository.ts';
import {
  keepWarnings,
  lockThread,
  setCampaignOf,
  threadsOf,
  type WarningKept,
} from '../../persistence/prevention/warnings.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { WEATHER_FEED, type WeatherAlert, type WeatherFeed, type WeatherMessage } from './weather-feed.ts';

// As who types one in would choose.
const usual = { heldOutPercent: 10, windowDays: 30 } as const;
const feedLabel = 'weather-feed';

/** What the feed holds at a look, with the offices it names where there are customers. */
interface Look {
  readonly messages: ReadonlyMap<string, WeatherMessage>;
  readonly served: readonly string[];
}

/**
 * Makes drafts of the warnings that a weather feed has: a person looks at each, and launches it or drops it. An update
 * changes the draft, an end takes it back; in whatever order messages come, the one that was sent last has the word.
 */
@Injectable()
export class ProposeAlerts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(WEATHER_FEED) private readonly feed: WeatherFeed,
  ) {}

  /** Each message is gone by once. @returns how many drafts are new @throws Error where the feed cannot be read */
  async run(): Promise<number> {
    if (!this.feed.isOn) return 0;
    const messages = await this.feed.messages();
    return onServiceAccount(async () => {
      await this.database.transaction((tx) => keepWarnings(tx, messages));
      const ids = messages.map(({ id }) => id);
      const threads = await threadsOf(this.database, ids);
      // Of all at once: for one after the other the book would be looked through as often as there are warnings.
      const named = [...new Set(messages.flatMap(({ alert }) => officesOfAlert(alert)))];
      const served = await officesWithCustomers(this.database, named);
      const look = { messages: new Map(messages.map((each) => [each.id, each])), served };
      let proposed = 0;
      for (const thread of threads)
        proposed += (await this.database.transaction((tx) => this.goBy(tx, thread, look))) ? 1 : 0;
      return proposed;
    });
  }

  /** Has the campaigns of a thread say what its last word says. @returns whether there is a new draft */
  private async goBy(tx: Transaction, thread: string, look: Look): Promise<boolean> {
    const known = await lockThread(tx, thread);
    const word = lastWord(known);
    if (word === undefined) return false;
    const ids = known.flatMap(({ campaignId }) => campaignId ?? []);
    const campaigns = await lockCampaigns(tx, ids);
    if (word.kind === 'cancel') await this.end(tx, campaigns, word);
    else if (word.campaignId === null) return this.tell(tx, word, campaigns, look);
    else await this.replaceDrafts(tx, campaigns, word.campaignId);
    return false;
  }

  private async tell(
    tx: Transaction,
    word: WarningKept,
    campaigns: readonly CampaignKept[],
    { messages, served }: Look,
  ): Promise<boolean> {
    const alert = messages.get(word.id)?.alert;
    // It is in the feed no more, and nothing came of it while it was.
    if (alert === undefined) return false;
    const named = new Set(officesOfAlert(alert));
    const regions = served.filter((office) => named.has(office)).slice(0, planLimits.regions);
    const plan = planOf(alert, regions);
    if (regions.length === 0 || plan.endsOn < this.clock.today()) {
      // What was said before is true no more, and now nobody is in danger.
      await this.end(tx, campaigns, word);
      return false;
    }
    if (planProblems(plan).length > 0) return false;
    const draft = campaigns.findLast(({ state }) => state === 'draft');
    const id = draft === undefined ? await this.propose(tx, word, plan, campaigns) : draft.id;
    if (draft !== undefined) await this.revise(tx, word, plan, draft);
    await setCampaignOf(tx, word.id, id);
    await this.replaceDrafts(tx, campaigns, id);
    return draft === undefined;
  }

  /** A new draft; it names the campaign that was launched before, or else the one before. */
  private async propose(
    tx: Transaction,
    word: WarningKept,
    plan: PreventionPlan,
    campaigns: readonly CampaignKept[],
  ): Promise<Uuid> {
    const at = this.clock.now();
    const id = uuidv7(at.getTime());
    const earlier = campaigns.findLast(({ state }) => state === 'launched') ?? campaigns.at(-1);
    const draft = { id, key: keyOf(word), plan, rule: undefined, by: feedLabel, at, fromFeed: true };
    await insertCampaign(tx, { ...draft, follows: earlier?.id });
    await this.note(tx, 'prevention.proposed', { id, plan });
    return id;
  }

  /** Whom it is for stays as somebody has chosen; what is told becomes what the feed says. */
  private async revise(
    tx: Transaction,
    word: WarningKept,
    told: PreventionPlan,
    draft: CampaignKept,
  ): Promise<void> {
    const { ruleText, purpose, windowDays, severity, heldOutPercent } = draft.plan;
    const chosen = severity === 'red' ? told.heldOutPercent : heldOutPercent;
    const plan = {
      ...{ ...told, ruleText, purpose, windowDays },
      heldOutPercent: told.severity === 'red' ? 0 : chosen,
    };
    const { id, rule } = draft;
    await reviseCampaign(tx, { id, key: keyOf(word), plan, rule, by: feedLabel, at: this.clock.now() });
    await this.note(tx, 'prevention.feed-updated', { id, plan });
  }

  /** Drafts are taken back; of what was launched it is kept that the feed cancelled it, and staff decide. */
  private async end(tx: Transaction, campaigns: readonly CampaignKept[], word: WarningKept): Promise<void> {
    for (const campaign of campaigns) {
      if (campaign.state === 'draft') await this.withdraw(tx, campaign, 'cancelled');
      if (campaign.state !== 'launched' || campaign.feedCancelledAt !== null) continue;
      await recordFeedCancelled(tx, campaign.id, word.sentAt);
      await this.note(tx, 'prevention.feed-cancelled', campaign);
    }
  }

  /** Of warnings that became one there is one draft. */
  private async replaceDrafts(tx: Transaction, campaigns: readonly CampaignKept[], by: Uuid): Promise<void> {
    for (const campaign of campaigns)
      if (campaign.state === 'draft' && campaign.id !== by) await this.withdraw(tx, campaign, 'replaced');
  }

  private async withdraw(tx: Transaction, campaign: CampaignKept, because: Withdrawal): Promise<void> {
    await withdrawCampaign(tx, campaign.id, because);
    await this.note(tx, 'prevention.withdrawn', campaign, { because });
  }

  private note(
    tx: Transaction,
    act: string,
    { id, plan }: { readonly id: Uuid; readonly plan: PreventionPlan },
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { hazard, severity, regions } = plan;
    return this.audit.record(tx, {
      ...{ act, recordKind: 'prevention-campaign', recordId: id, orgPath: officeOfActs(plan) },
      after: { hazard, severity, regions, ...more },
    });
  }
}

const keyOf = ({ id }: WarningKept): string => `feed/${id}`;

function officesOfAlert(alert: WeatherAlert | undefined): string[] {
  return (alert?.areaCodes ?? []).flatMap((code) => officeOfArea(code) ?? []);
}

function planOf(alert: WeatherAlert, regions: readonly string[]): PreventionPlan {
  const { hazard, severity, startsOn, source, title, advice } = alert;
  const last = addDays(startsOn, planLimits.days);
  return {
    ...{ hazard, severity, regions, startsOn, endsOn: alert.endsOn < last ? alert.endsOn : last, source },
    ...{ title, advice, ruleText: '', purpose: 'service', windowDays: usual.windowDays },
    heldOutPercent: severity === 'red' ? 0 : usual.heldOutPercent,
  };
}
