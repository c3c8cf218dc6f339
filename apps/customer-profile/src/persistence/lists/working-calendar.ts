import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { WorkingCalendar } from '../../domain/lists/working-days.ts';

// Beside `src` and `dist` alike.
const shipped = new URL('../../../rules/working-days.json', import.meta.url);
const days = z.array(z.iso.date()).readonly();
const schema = z.strictObject({ closed: days, open: days });

/**
 * Days that differ from their day of the week, as the State Council announced them. A year that was not announced yet
 * counts Monday to Friday, as an estimate: every year has days off. @throws Error when the file is not valid
 */
export async function shippedWorkingCalendar(): Promise<WorkingCalendar> {
  const { closed, open } = schema.parse(JSON.parse(await readFile(shipped, 'utf8')));
  const announced = new Set(closed.map((day) => day.slice(0, 4)));
  return { closed: new Set(closed), open: new Set(open), announced };
}
