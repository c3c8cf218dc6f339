import { partsOf } from './rules-of-form.ts';

/** Whether a text has days of the year, such as `06-30`. */
export function areDaysOfYear(text: string): boolean {
  const days = partsOf(text);
  return days.length > 0 && days.length <= 20 && days.every(isDayOfYear);
}

function isDayOfYear(day: string): boolean {
  if (!/^\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`2000-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day;
}

const stepsMax = 10;

/** Whether a text has days of a notice, each once, the largest first. */
export function areSteps(text: string): boolean {
  const days = partsOf(text).map(Number);
  return (
    days.length <= stepsMax &&
    days.every((day, n) => Number.isInteger(day) && day > 0 && day <= 366 && (n === 0 || days[n - 1]! > day))
  );
}
