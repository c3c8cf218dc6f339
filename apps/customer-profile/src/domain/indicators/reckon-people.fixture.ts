import { daysBetween, type LocalDate } from '@evergreen/kernel';
import type { BookContact, CustomerBook } from './customer-book.ts';
import { type IndicatorContext, windowStart } from './indicator-context.ts';

// The formulas about people, beside those of the book in `reckon.fixture.ts`.

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const newestOf = (days: readonly LocalDate[]): LocalDate | undefined => [...days].sort().at(-1);

export function wholeYears(from: LocalDate, to: LocalDate): number {
  let years = 0;
  // A leap day's anniversary is the first of March.
  const [month, day] = [from.slice(5, 7), from.slice(8)];
  while (`${Number(from.slice(0, 4)) + years + 1}-${month}-${day}` <= to) years += 1;
  return years;
}

/** A month ends on the same day of the next one, or on the first of the one after where that has no such day. */
function wholeMonths(from: LocalDate, to: LocalDate): number {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const after = (months: number) => {
    const n = year * 12 + month - 1 + months;
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-${from.slice(8)}`;
  };
  let months = 0;
  while (after(months + 1) <= to) months += 1;
  return months;
}

/** Whole years since phone or address last changed, or the later of them became known. */
export function contactYears({ contacts }: CustomerBook, asOf: LocalDate): number {
  const since = (['phone', 'address'] as const).flatMap((kind) => {
    const known = contacts.filter((each) => each.kind === kind && each.validFrom < asOf);
    if (known.length === 0) return [];
    const first = known.map(({ validFrom }) => validFrom).sort()[0]!;
    const hasMoved = (each: BookContact) => !each.isCorrected && each.endedOn !== null && each.endedOn < asOf;
    return [newestOf([first, ...known.filter(hasMoved).map(({ endedOn }) => endedOn!)])!];
  });
  const newest = newestOf(since);
  return newest === undefined ? 0 : wholeYears(newest, asOf);
}

/** Months since the newest cover began, or since the newest answer that was good. */
export function recencyMonths(
  { answers }: CustomerBook,
  begun: readonly LocalDate[],
  { asOf, rules: { goodContact } }: IndicatorContext,
): number | null {
  const good = answers.filter(
    ({ kind, score, answeredOn }) =>
      answeredOn < asOf && score >= (kind === 'nps' ? goodContact.npsMin : goodContact.scoreMin),
  );
  const newest = newestOf([...begun, ...good.map(({ answeredOn }) => answeredOn)]);
  return newest === undefined ? null : wholeMonths(newest, asOf);
}

export function answersOf(book: CustomerBook, context: IndicatorContext) {
  const answers = book.answers.filter(({ answeredOn }) => answeredOn < context.asOf);
  const lastAnswerOn =
    answers
      .map(({ answeredOn }) => answeredOn)
      .sort()
      .at(-1) ?? null;
  const halfLifeDays = context.rules.satisfaction.halfLifeMonths * (365.25 / 12);
  const weighed = answers.map(({ kind, score, answeredOn }) => ({
    score: kind === 'nps' ? score * 10 : (score - 1) * 25,
    weight: 0.5 ** (daysBetween(answeredOn, lastAnswerOn!) / halfLifeDays),
  }));
  const weight = sum(weighed.map((each) => each.weight));
  return {
    lastAnswerOn,
    answers24m: answers.filter(({ answeredOn }) => answeredOn >= windowStart(context, 24)).length,
    answersMean: weight === 0 ? null : sum(weighed.map((each) => each.score * each.weight)) / weight,
  };
}
