import { Database } from '@evergreen/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  publishCampaignSettings,
  shippedCampaignSettings,
} from '../../persistence/campaigns/campaign-settings.repository.ts';

/** Makes the settings that come with the product known, before the service takes anything in. */
@Injectable()
export class PublishCampaignSettings implements OnModuleInit {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws Error when a version that was published before comes with other content */
  async onModuleInit(): Promise<void> {
    const shipped = await shippedCampaignSettings();
    await this.database.transaction(async (tx) => {
      for (const settings of shipped) await publishCampaignSettings(tx, settings);
    });
  }
}
