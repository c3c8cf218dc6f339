import { addDays, localDate, type LocalDate } from '@evergreen/kernel';

/** Days from the first to the last. */
export interface BirthdayDays {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** How often birthdays are celebrated: each so many times, and those named, such as 229, so many times more. */
export interface Celebrated {
  readonly each: number;
  readonly more: ReadonlyMap<number, number>;
}

const leapDay = 229;

/** Which birthdays are celebrated on a day: that of the 29th of February on the 28th where there is none. */
function celebratedOn(day: LocalDate): number[] {
  const birthday = Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
  return day.endsWith('-02-28') && addDays(day, 1).endsWith('-03-01') ? [birthday, leapDay] : [birthday];
}

/** In every calendar year that is whole each birthday is celebrated once; the days of the others are looked at. */
export function celebratedIn({ fromOn, toOn }: BirthdayDays): Celebrated {
  const [firstYear, lastYear] = [fromOn, toOn].map((day) => Number(day.slice(0, 4))) as [number, number];
  const more = new Map<number, number>();
  const count = (from: LocalDate, to: LocalDate) => {
    for (let day = from; day <= to; day = addDays(day, 1))
      for (const birthday of celebratedOn(day)) more.set(birthday, (more.get(birthday) ?? 0) + 1);
  };
  if (firstYear === lastYear) count(fromOn, toOn);
  else {
    count(fromOn, localDate(`${fromOn.slice(0, 4)}-12-31`));
    count(localDate(`${toOn.slice(0, 4)}-01-01`), toOn);
  }
  return { each: Math.max(0, lastYear - firstYear - 1), more };
}
