import type { Clock } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { Database } from '@evergreen/persistence';
import type { EngineSettings } from './engine-settings.ts';

/** What the parts of one worker share. */
export interface WorkerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: EngineSettings;
  readonly log: Logger;
  /** Look for due work after so many ms. */
  wakeIn(ms: number): void;
}
