import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isFullRun } from '@evergreen/testing';
import type { ClaimFact, TermFact } from '../domain/facts.ts';
import { accident, yearOf } from './rewards.fixture.ts';

const folder = new URL('../../../../../shared/data/', import.meta.url);
const premiums = new URL('fremotor1prem0304a.csv', folder);
const payments = new URL('fremotor1sev0304a.csv', folder);
/** Real data beside the checkout, which never becomes part of it. */
export const isBookThere = existsSync(premiums) && existsSync(payments);

/** All years and accidents of the policies that these first rows are of: enough for several chunks. */
const bounded = isFullRun() ? 1_000_000 : 5_000;

async function rowsOf(file: URL): Promise<string[][]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

/** Of both files the rows of the policies that are taken. */
export async function book(): Promise<{ years: string[][]; paid: string[][] }> {
  const years = await rowsOf(premiums);
  const policies = new Set(years.slice(0, bounded).map(([policy]) => policy));
  const ofThem = (rows: string[][]) => rows.filter(([policy]) => policies.has(policy));
  return { years: ofThem(years), paid: ofThem(await rowsOf(payments)) };
}

/** A term for each policy and year: the six pairs that stand twice are one term each. */
export function termsOf(rows: readonly string[][]): TermFact[] {
  const years = new Map<string, TermFact>();
  for (const [policy, year] of rows) years.set(`${policy} ${year}`, yearOf(policy!, Number(year)));
  return [...years.values()];
}

/** An accident for each policy and day; of a year that the policy has no row for, it belongs to no term. */
export function accidentsOf(rows: readonly string[][], known: ReadonlySet<string>): ClaimFact[] {
  const days = new Map<string, { policy: string; day: string; paid: Record<string, bigint> }>();
  for (const [policy, day, payment, , guarantee] of rows) {
    const key = `${policy} ${day}`;
    const seen = days.get(key) ?? { policy: policy!, day: day!, paid: {} };
    days.set(key, seen);
    seen.paid[guarantee!] = (seen.paid[guarantee!] ?? 0n) + BigInt(Math.round(Number(payment) * 100));
  }
  return [...days.values()].map(({ policy, day, paid }) => {
    const claim = accident(policy, day, paid);
    return known.has(claim.termId!) ? claim : { ...claim, termId: null };
  });
}

export function* thousands<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += 1_000) yield all.slice(from, from + 1_000);
}
