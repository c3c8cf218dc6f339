import type { Clock, LocalDate } from '@evergreen/kernel';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerProfileConfiguration, fractionDigitsOf } from '../../customer-profile.config.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';

/** What rules are read with in this installation. */
@Injectable()
export class RuleContexts {
  private readonly moneyDigits: number;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) configuration: CustomerProfileConfiguration,
  ) {
    this.moneyDigits = fractionDigitsOf(configuration.EVERGREEN_CURRENCY);
  }

  now(): RuleContext {
    return this.on(this.clock.today());
  }

  on(today: LocalDate): RuleContext {
    return { today, moneyDigits: this.moneyDigits };
  }
}
