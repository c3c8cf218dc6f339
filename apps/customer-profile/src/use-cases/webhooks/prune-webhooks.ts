import { addDays, type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { removeMessagesBefore } from '../../persistence/webhooks/messages.repository.ts';
import { WebhookSettings } from './webhook-settings.ts';

const messagesAtOnce = 2_000;

/** Forgets messages after their days, sent or not, with all that became of them. */
@Injectable()
export class PruneWebhooks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WebhookSettings) private readonly settings: WebhookSettings,
  ) {}

  /** @returns how many were removed */
  async run(signal: AbortSignal): Promise<number> {
    const day = addDays(this.clock.today(), -this.settings.daysKept);
    for (let removed = 0; ;) {
      signal.throwIfAborted();
      const gone = await this.database.transaction((tx) => removeMessagesBefore(tx, day, messagesAtOnce));
      removed += gone;
      if (gone < messagesAtOnce) return removed;
    }
  }
}
