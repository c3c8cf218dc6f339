import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerProfileConfiguration, fractionDigitsOf } from '../../customer-profile.config.ts';
import { type ListRules, readListRules } from '../../domain/lists/list-rules.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';
import { evaluationRulesVersions } from '../../persistence/evaluation/evaluation-rules.repository.ts';

export type RulesByVersion = ReadonlyMap<number, ListRules>;

/** The rules that decisions were made by, to explain them with. */
@Injectable()
export class RulesOfVersions {
  private readonly moneyDigits: number;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIGURATION) configuration: Pick<CustomerProfileConfiguration, 'EVERGREEN_CURRENCY'>,
  ) {
    this.moneyDigits = fractionDigitsOf(configuration.EVERGREEN_CURRENCY);
  }

  /** Those that can be read: a fact that rules once asked may be gone. */
  async read(versions: readonly number[]): Promise<RulesByVersion> {
    const wanted = [...new Set(versions)];
    if (wanted.length === 0) return new Map();
    const known = await evaluationRulesVersions(this.database, wanted);
    return new Map(
      known.flatMap(({ version, rules }) => {
        const reading = readListRules(rules);
        return reading.kind === 'rules' ? [[version, reading.rules] as const] : [];
      }),
    );
  }

  contextOn(today: LocalDate): RuleContext {
    return { today, moneyDigits: this.moneyDigits };
  }
}
