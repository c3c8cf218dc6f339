import { ConfigurationError } from '@evergreen/config';
import { type Clock, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type DailyAnswer, dailyAnswers } from '../../domain/daily-rules/daily-answers.ts';
import { dailyClashes, type DailyRuleSet, heldOn } from '../../domain/daily-rules/daily-clashes.ts';
import type { RuleSet } from '../../domain/rule-set.ts';
import { customerHistory } from '../../persistence/history.repository.ts';
import { allRuleSets } from '../../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../../rewards.config.ts';

const variable = 'EVERGREEN_NO_CLAIM_RULE_SET';

/** The rule sets of the daily no-claim run. */
@Injectable()
export class DailyRuleSets {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<RewardsConfiguration, typeof variable>,
  ) {}

  /** In the order of their runs. */
  get ids(): readonly string[] {
    return this.configuration[variable];
  }

  has(ruleSetId: string): boolean {
    return this.ids.includes(ruleSetId);
  }

  /** Their versions that were not taken back; of one that is not known none. In the order of their runs. */
  async published(reader: Reader = this.database): Promise<DailyRuleSet[]> {
    const all = await allRuleSets(reader);
    return this.ids.map((ruleSetId) => ({
      ruleSetId,
      versions: all.filter((each) => each.ruleSetId === ruleSetId && !each.isWithdrawn),
    }));
  }

  /** Those of which a version holds on a day. */
  async on(day: LocalDate, reader: Reader = this.database): Promise<RuleSet[]> {
    return (await this.published(reader)).flatMap((each) => heldOn(each, day) ?? []);
  }

  /** What the rule sets that hold on a day would say of each term of a customer; one answer for each. */
  async answers(
    customerId: string,
    ruleSets: readonly RuleSet[],
    asOf: LocalDate,
    isBlacklisted = false,
  ): Promise<DailyAnswer[]> {
    const ruleIds = [...new Set(ruleSets.map(({ noClaim }) => noClaim.ruleId))];
    const histories = new Map(
      await Promise.all(
        ruleIds.map(
          async (ruleId) => [ruleId, await customerHistory(this.database, customerId, ruleId)] as const,
        ),
      ),
    );
    return dailyAnswers(ruleSets, (ruleId) => histories.get(ruleId) ?? [], asOf, isBlacklisted);
  }

  /** @throws ConfigurationError when one is not known, or two would decide the same terms */
  async check(reader: Reader): Promise<void> {
    const sets = await this.published(reader);
    const unknown = sets
      .filter(({ versions }) => versions.length === 0)
      .map(({ ruleSetId }) => `${variable}: there is no rule set ${ruleSetId}`);
    const clashes = dailyClashes(sets, this.clock.today()).map(
      ({ ruleSetIds, problem }) => `${variable}: ${ruleSetIds.join(' and ')} ${problem}`,
    );
    const problems = [...unknown, ...clashes];
    if (problems.length > 0) throw new ConfigurationError(problems);
  }

  /**
   * What is made on screen must leave the rule sets of the daily run apart, or the service would not start again.
   * @param draft a version that is not published yet
   * @throws InvalidInput
   */
  async refuseClash(reader: Reader, ruleSetId: string, draft?: RuleSet): Promise<void> {
    if (!this.has(ruleSetId)) return;
    const sets = (await this.published(reader)).map((each) =>
      draft && each.ruleSetId === ruleSetId ? { ...each, versions: [...each.versions, draft] } : each,
    );
    const [clash] = dailyClashes(sets, this.clock.today());
    if (clash === undefined) return;
    const problem = `${clash.ruleSetIds.join(' and ')}, both of the daily run, ${clash.problem}`;
    throw new InvalidInput([{ field: 'noClaim.appliesTo.covers', problem }]);
  }
}
