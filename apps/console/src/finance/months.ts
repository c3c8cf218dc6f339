/** First days of the months from one to another, both included; none when the other is earlier. */
export function monthSpan(from: string, to: string): string[] {
  const months: string[] = [];
  for (let n = indexOf(from); n <= indexOf(to); n += 1) months.push(monthAt(n));
  return months;
}

/** First day of the month so many months later, or earlier. */
export function monthsLater(month: string, months: number): string {
  return monthAt(indexOf(month) + months);
}

function indexOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthAt(n: number): string {
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`;
}
