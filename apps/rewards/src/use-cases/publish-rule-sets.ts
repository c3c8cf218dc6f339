import { Database } from '@evergreen/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DailyRuleSets } from './daily-rules/daily-rule-sets.ts';
import { publishRuleSet, shippedRuleSets } from '../persistence/rule-set.repository.ts';

/**
 * Makes the rule sets that come with the product known, and looks at those of the daily run, before the service takes
 * anything in.
 */
@Injectable()
export class PublishRuleSets implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /**
   * @throws Error when a version that was published before comes with other rules
   * @throws ConfigurationError when the daily run cannot be by the rule sets it is to be by
   */
  async onModuleInit(): Promise<void> {
    const shipped = await shippedRuleSets();
    await this.database.transaction(async (tx) => {
      for (const { ruleSet, json } of shipped) await publishRuleSet(tx, ruleSet, json);
      await this.daily.check(tx);
    });
  }
}
