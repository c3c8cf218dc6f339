import { type Clock } from '@evergreen/kernel';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { BlacklistRules } from '../../domain/blacklist/blacklist-rules.ts';
import { blacklistRulesOn, shippedBlacklistRules } from '../../persistence/blacklist/blacklist-rules.ts';

/** The limits of the blacklist as they hold. */
@Injectable()
export class BlacklistLimits {
  private readonly versions = shippedBlacklistRules();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  today(): BlacklistRules {
    return blacklistRulesOn(this.versions, this.clock.today());
  }
}
