import { CampaignAudienceService, type PreviewAudienceResponse } from '@evergreen/contracts/customer-profile';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { approvalsNeeded, valueOf } from '../../domain/campaigns/decide-grants.ts';
import { type AudienceNow, foresee, type Foreseen } from '../../domain/campaigns/foresee.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { asRewards, AskAudience } from './ask-audience.ts';
import { birthdaysAhead } from '../../domain/campaigns/birthday-days.ts';
import { DemandThing } from './demand-thing.ts';
import { demandDefinition } from './draft-campaign.ts';

export interface CampaignPreview extends Foreseen {
  readonly named: bigint;
  readonly optedOut: bigint;
  readonly blacklisted: bigint;
  readonly audience: bigint;
  /** Of the audience, in the days that are left of the campaign; null where it answers none. */
  readonly birthdays: bigint | null;
  readonly unknownNumbers: bigint;
  /** The first of each list, as it has them. */
  readonly unknown: readonly string[];
  readonly valueMinor: bigint;
  readonly approvalsNeeded: number;
  readonly currency: string;
}

const unknownShown = 100;

/** Whom a definition would reach now, and what it would cost, while it is being written. */
@Injectable()
export class PreviewCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(AskAudience) private readonly ask: AskAudience,
    @Inject(DemandThing) private readonly thing: DemandThing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming what is wrong with the definition */
  async run(definitionJson: string): Promise<CampaignPreview> {
    const definition = demandDefinition(definitionJson);
    const thing = await this.thing.known(definition);
    const today = this.clock.today();
    const settings = await campaignSettingsOn(this.database, today);
    const days = birthdaysAhead(definition, today);
    const asked = await this.ask.of(definition);
    const counts = await this.rpc
      .service(CampaignAudienceService)
      .previewAudience({ audience: asked.audience, ...(days && { birthdays: days }) }, asRewards);
    const { named, optedOut, blacklisted, audience } = counts;
    const { unknownMembers } = asked;
    const unknownNumbers = counts.unknownNumbers + BigInt(unknownMembers.length);
    const unknown = [...counts.unknown, ...unknownMembers.slice(0, unknownShown)];
    const valueMinor = valueOf(definition, settings);
    return {
      ...{ named, optedOut, blacklisted, audience, unknownNumbers, unknown, valueMinor },
      birthdays: days === undefined ? null : counts.birthdays,
      currency: settings.currency,
      approvalsNeeded: approvalsNeeded(valueMinor, settings),
      ...foresee(
        definition,
        settings,
        days === undefined ? audienceNow(counts) : birthdaysNow(counts),
        thing,
      ),
    };
  }
}

function audienceNow({ audience, premiumMinor, offices }: PreviewAudienceResponse): AudienceNow {
  return {
    ...{ audience: Number(audience), premiumMinor },
    offices: offices.map(({ orgPath, customers }) => ({ orgPath, customers: Number(customers) })),
  };
}

/** Each birthday is given for as a customer is, at the premium that the audience has in the mean. */
function birthdaysNow({ audience, birthdays, premiumMinor, offices }: PreviewAudienceResponse): AudienceNow {
  return {
    audience: Number(birthdays),
    premiumMinor: audience === 0n ? 0n : (premiumMinor * birthdays) / audience,
    offices: offices
      .filter((office) => office.birthdays > 0n)
      .map((office) => ({ orgPath: office.orgPath, customers: Number(office.birthdays) })),
  };
}
