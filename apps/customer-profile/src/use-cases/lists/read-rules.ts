import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readListRules, type TextProblem } from '../../domain/lists/list-rules.ts';
import { missingYear } from '../../domain/lists/working-days.ts';
import { readEvaluationRules } from '../../persistence/evaluation/evaluation-rules.schema.ts';
import { type RulesVersion, rulesVersions } from '../../persistence/lists/rules-versions.repository.ts';
import { shippedWorkingCalendar } from '../../persistence/lists/working-calendar.ts';

/** A version, whether it is in force, and what is wrong with its texts. */
export interface RulesSeen extends RulesVersion {
  readonly isCurrent: boolean;
  readonly problems: readonly TextProblem[];
}

/** Every version of the evaluation rules. */
@Injectable()
export class ReadRules {
  private readonly calendar = shippedWorkingCalendar();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The year whose days off should be known by now and are not; until they are, due days in it may move. */
  async missingCalendarYear(): Promise<number | undefined> {
    return missingYear(this.clock.today(), await this.calendar);
  }

  /** The newest first. */
  async all(): Promise<RulesSeen[]> {
    const versions = await rulesVersions(this.database);
    const today = this.clock.today();
    const inForce = versions
      .filter(({ state, effectiveFrom }) => state === 'approved' && (effectiveFrom ?? '9999') <= today)
      .reduce<RulesVersion | undefined>(
        (best, each) => (best === undefined || each.effectiveFrom! > best.effectiveFrom! ? each : best),
        undefined,
      );
    return versions.map((each) => ({
      ...each,
      isCurrent: each.version === inForce?.version,
      problems: problemsOf(each),
    }));
  }

  /** @throws Error when it is gone */
  async one(version: number): Promise<RulesSeen> {
    const seen = (await this.all()).find((each) => each.version === version);
    if (seen === undefined) throw new Error(`Version ${version} of the evaluation rules is gone`);
    return seen;
  }
}

function problemsOf({ definition }: RulesVersion): readonly TextProblem[] {
  const reading = readListRules(readEvaluationRules(definition));
  return reading.kind === 'refused' ? reading.problems : [];
}
