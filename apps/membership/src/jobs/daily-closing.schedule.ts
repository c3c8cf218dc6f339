import type { Schedule } from '@evergreen/jobs';
import { addDays } from '@evergreen/kernel';
import { closingKind, type ClosingParams } from '../use-cases/start-closing.ts';

/** Every morning, after the runs of the night: closes the day before, and those that were missed. */
export const dailyClosing: Schedule = {
  name: 'daily-closing',
  cron: '30 5 * * *',
  kind: closingKind,
  params: (dueOn): ClosingParams => ({ asOf: addDays(dueOn, -1), makesUp: true }),
  key: (dueOn) => `daily/${dueOn}`,
};
