import { Database } from '@evergreen/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { publishRuleSet, shippedRuleSets } from '../persistence/rule-set.repository.ts';

/** Makes the rule sets that come with the product known, before the service takes anything in. */
@Injectable()
export class PublishRuleSets implements OnModuleInit {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws Error when a version that was published before comes with other rules */
  async onModuleInit(): Promise<void> {
    const shipped = await shippedRuleSets();
    await this.database.transaction(async (tx) => {
      for (const { ruleSet, json } of shipped) await publishRuleSet(tx, ruleSet, json);
    });
  }
}
