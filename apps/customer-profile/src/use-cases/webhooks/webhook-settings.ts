import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { mayReach, type MayReach, readNetworks } from './addresses.ts';
import { defaultPauses, readPauses } from '../../domain/webhooks/retry-schedule.ts';

interface WebhookVariables {
  readonly EVERGREEN_WEBHOOK_NETWORKS: string;
  readonly EVERGREEN_WEBHOOK_PAUSES: string;
  readonly EVERGREEN_WEBHOOK_FAILING_DAYS: number;
  readonly EVERGREEN_WEBHOOK_DAYS_KEPT: number;
}

/** What the installation says about webhooks. */
@Injectable()
export class WebhookSettings {
  readonly mayReach: MayReach;
  /** Seconds from one try to the next. */
  readonly pauses: readonly number[];
  readonly failingDays: number;
  readonly daysKept: number;

  constructor(@Inject(CONFIGURATION) variables: WebhookVariables) {
    // Both were read when the service started.
    this.mayReach = mayReach(readNetworks(variables.EVERGREEN_WEBHOOK_NETWORKS) ?? []);
    this.pauses = readPauses(variables.EVERGREEN_WEBHOOK_PAUSES) ?? readPauses(defaultPauses)!;
    this.failingDays = variables.EVERGREEN_WEBHOOK_FAILING_DAYS;
    this.daysKept = variables.EVERGREEN_WEBHOOK_DAYS_KEPT;
  }
}
