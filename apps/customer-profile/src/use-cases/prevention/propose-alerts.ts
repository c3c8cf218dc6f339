import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  officeOfActs,
  planLimits,
  planProblems,
  type PreventionPlan,
} from '../../domain/prevention/campaign.ts';
import { officeOfArea } from '../../domain/prevention/hazard-words.ts';
import { insertCampaign } from '../../persistence/prevention/campaigns.repository.ts';
import { officesWithCustomers } from '../../persistence/prevention/targets.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { WEATHER_FEED, type WeatherAlert, type WeatherFeed } from './weather-feed.ts';

// As who types one in would choose.
const usual = { heldOutPercent: 10, windowDays: 30 } as const;
const feedLabel = 'weather-feed';

/** Makes drafts of the warnings that a weather feed has: a person looks at each, and launches it or drops it. */
@Injectable()
export class ProposeAlerts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(WEATHER_FEED) private readonly feed: WeatherFeed,
  ) {}

  /** One draft for each warning, for ever. @returns how many are new @throws Error where the feed cannot be read */
  async run(): Promise<number> {
    if (!this.feed.isOn) return 0;
    const alerts = await this.feed.alerts();
    // Of all at once: for one after the other the book would be looked through as often as there are warnings.
    const served = await onServiceAccount(() =>
      officesWithCustomers(this.database, [...new Set(alerts.flatMap(officesOfAlert))]),
    );
    let proposed = 0;
    for (const alert of alerts) proposed += (await this.propose(alert, served)) ? 1 : 0;
    return proposed;
  }

  private propose(alert: WeatherAlert, served: readonly string[]): Promise<boolean> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const named = new Set(officesOfAlert(alert));
        const regions = served.filter((office) => named.has(office)).slice(0, planLimits.regions);
        const plan = planOf(alert, regions);
        if (regions.length === 0 || plan.endsOn < this.clock.today() || planProblems(plan).length > 0)
          return false;
        const at = this.clock.now();
        const id = uuidv7(at.getTime());
        const draft = { id, key: `feed/${alert.identifier}`, plan, rule: undefined, by: feedLabel, at };
        if (!(await insertCampaign(tx, { ...draft, fromFeed: true }))) return false;
        const { hazard, severity } = plan;
        await this.audit.record(tx, {
          ...{ act: 'prevention.proposed', recordKind: 'prevention-campaign', recordId: id },
          ...{ orgPath: officeOfActs(plan), after: { hazard, severity, regions } },
        });
        return true;
      }),
    );
  }
}

function officesOfAlert({ areaCodes }: WeatherAlert): string[] {
  return areaCodes.flatMap((code) => officeOfArea(code) ?? []);
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
