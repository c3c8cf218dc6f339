import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { publishValueRules } from '../../persistence/value-guard/value-rules.repository.ts';

/** Makes the value rules that come with the product known, before the service takes anything in. */
@Injectable()
export class PublishValueRules implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Error when a version that was published before comes with other rules */
  onModuleInit(): Promise<void> {
    return this.database.transaction((tx) => publishValueRules(tx, this.clock.now()));
  }
}
