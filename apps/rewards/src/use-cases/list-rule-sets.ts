import { Database } from '@evergreen/persistence';
import { DomainError } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { RuleSet } from '../domain/rule-set.ts';
import { allRuleSets, findRuleSet } from '../persistence/rule-set.repository.ts';
import { DailyRuleSets } from './daily-rules/daily-rule-sets.ts';

@Injectable()
export class ListRuleSets {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /** Every version of every rule set, and which sets the daily run uses. */
  async run(): Promise<{ ruleSet: RuleSet; isDefault: boolean }[]> {
    const all = await allRuleSets(this.database);
    return all.map((ruleSet) => this.marked(ruleSet));
  }

  /** @throws DomainError RULE_SET_UNKNOWN */
  async one(ruleSetId: string, version: number): Promise<{ ruleSet: RuleSet; isDefault: boolean }> {
    const found = await findRuleSet(this.database, ruleSetId, version);
    if (found === undefined)
      throw new DomainError('RULE_SET_UNKNOWN', 'There is no such rule set of that version', {
        ruleSetId,
        version,
      });
    return this.marked(found);
  }

  private marked(ruleSet: RuleSet): { ruleSet: RuleSet; isDefault: boolean } {
    return { ruleSet, isDefault: this.daily.has(ruleSet.ruleSetId) };
  }
}
