import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import type { KnownTerm } from './facts.ts';
import { pointsWith } from './renewal-bonus.ts';

/** What was decided about the terms of an office's customers. JSON, so points are text. */
export interface OfficeTotals {
  /** At most two levels deep; the head office's own where none is known. */
  readonly orgPath: string;
  readonly terms: number;
  readonly grantedTerms: number;
  readonly points: string;
}

const levels = 2;

/** `/32/3201/99` is `/32/3201` here. */
const cut = (orgPath: string) => `/${orgPath.split('/').filter(Boolean).slice(0, levels).join('/')}`;

/** @param officeOf customers; those it does not know belong to the head office */
export function totalsByOffice(
  decisions: readonly NoClaimDecision<KnownTerm>[],
  officeOf: ReadonlyMap<string, string>,
): OfficeTotals[] {
  return addUpOffices(
    decisions.map((decision) => ({
      orgPath: cut(officeOf.get(decision.term.customerId) ?? '/'),
      terms: 1,
      grantedTerms: decision.kind === 'grant' ? 1 : 0,
      points: decision.kind === 'grant' ? String(pointsWith(decision)) : '0',
    })),
  );
}

/** By path. */
export function addUpOffices(all: readonly OfficeTotals[]): OfficeTotals[] {
  const sums = new Map<string, { terms: number; grantedTerms: number; points: bigint }>();
  for (const { orgPath, terms, grantedTerms, points } of all) {
    let sum = sums.get(orgPath);
    if (sum === undefined) sums.set(orgPath, (sum = { terms: 0, grantedTerms: 0, points: 0n }));
    sum.terms += terms;
    sum.grantedTerms += grantedTerms;
    sum.points += BigInt(points);
  }
  return [...sums]
    .map(([orgPath, { points, ...sum }]) => ({ orgPath, ...sum, points: String(points) }))
    .sort((a, b) => (a.orgPath < b.orgPath ? -1 : 1));
}
