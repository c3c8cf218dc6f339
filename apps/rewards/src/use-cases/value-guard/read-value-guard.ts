import { AuditTrail } from '@evergreen/audit';
import { type Clock, csvHead, csvRows, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { limitOf, regionOf, type ValueRules } from '../../domain/value-guard/value-rules.ts';
import { officeOf } from '../../persistence/customer-office.repository.ts';
import { labelsOfTerms } from '../../persistence/decision.repository.ts';
import {
  evidenceOf,
  type EvidenceRow,
  type MeasuredTerm,
  type RefusedValue,
  refusedValues,
  termsNearLimit,
  type TermsLooked,
  type ValueFigures,
  valueFigures,
} from '../../persistence/value-guard/value-figures.repository.ts';
import { termsInForce } from '../../persistence/value-guard/terms-in-force.repository.ts';
import {
  valueRulesOn,
  valueRulesVersion,
  type ValueRulesVersion,
  valueRulesVersions,
} from '../../persistence/value-guard/value-rules.repository.ts';
import { readRegions } from '../../persistence/value-guard/value-rules.schema.ts';

/** A version, and whether it is the one that holds today. */
export type ValueRulesSeen = ValueRulesVersion & { readonly isCurrent: boolean };

/** How far a customer's term in force is from its limit. */
export interface TermRoom {
  readonly termId: string;
  readonly policyLabel: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly currency: string;
  readonly givenMinor: bigint;
  /** Null: nothing limits it. */
  readonly limitMinor: bigint | null;
}

/** What stands about the value guard over the book. */
export interface ValueOverview {
  readonly figures: ValueFigures;
  readonly refusals: readonly RefusedValue[];
  readonly nearest: readonly MeasuredTerm[];
  readonly currency: string;
  readonly rulesVersion: number;
}

/** Which terms are asked about. */
export type TermsAsked = TermsLooked;

/** Where a page of the evidence ended. */
export interface EvidencePlace {
  readonly customerId: string;
  readonly termId: string;
}

const nil = '00000000-0000-0000-0000-000000000000';
const nearestMax = 50;
const evidenceRowsInPart = 2_000;

/** What the value guard holds to, how near terms are to their limits, and the evidence of it. */
@Injectable()
export class ReadValueGuard {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  async versions(): Promise<ValueRulesSeen[]> {
    const current = await valueRulesOn(this.database, this.clock.today());
    const all = await valueRulesVersions(this.database);
    return all.map((each) => ({ ...each, isCurrent: each.version === current.version }));
  }

  /** @throws DomainError NOT_FOUND */
  async version(version: number): Promise<ValueRulesSeen> {
    const found = (await this.versions()).find((each) => each.version === version);
    if (found === undefined)
      throw new DomainError('NOT_FOUND', 'There is no such version of the rules', { version });
    return found;
  }

  /**
   * How near terms are to their limits by the rules of today, or by those of a draft that somebody wants to try. Nothing
   * is written.
   * @throws DomainError NOT_FOUND
   */
  async overview(terms: TermsLooked, version: number | undefined): Promise<ValueOverview> {
    const rules = await this.rules(version);
    const [figures, refusals, nearest] = await Promise.all([
      valueFigures(this.database, rules, terms),
      refusedValues(this.database, terms),
      termsNearLimit(this.database, rules, terms, nearestMax),
    ]);
    const { currency } = rules.regions[0]!;
    return { figures, refusals, nearest, currency, rulesVersion: rules.version };
  }

  /** The terms of a customer that are in force today. */
  async roomOf(customerId: string): Promise<TermRoom[]> {
    const on = this.clock.today();
    const region = regionOf(await this.rules(undefined), await officeOf(this.database, customerId));
    const asked = {
      customerId,
      termId: null,
      key: '',
      kind: 'points',
      valueMinor: 0n,
      sourceKind: '',
      on,
    } as const;
    const terms = await termsInForce(this.database, [asked], this.clock.today());
    const labels = await labelsOfTerms(this.database, terms);
    return terms
      .map(({ termId, startsOn, endsOn, premium, givenMinor }) => ({
        ...{
          termId,
          policyLabel: labels.get(termId)?.policyLabel ?? '',
          startsOn,
          endsOn,
          givenMinor,
          currency: region.currency,
        },
        limitMinor: limitOf(premium, region)?.limitMinor ?? null,
      }))
      .sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  }

  /** The evidence for those who supervise: a row for each term for which something was given or refused. CSV. */
  async evidence(
    terms: TermsLooked,
    after: EvidencePlace | undefined,
  ): Promise<{ readonly text: string; readonly next: EvidencePlace | undefined }> {
    if (after === undefined) {
      await this.database.transaction((tx) =>
        this.audit.record(tx, {
          ...{ act: 'value-guard.exported', recordKind: 'value-guard', recordId: terms.office },
          after: { from: terms.from, to: terms.to },
        }),
      );
    }
    const rules = await this.rules(undefined);
    const place = after ?? { customerId: nil, termId: nil };
    const rows = await evidenceOf(this.database, rules, terms, place, evidenceRowsInPart);
    const text =
      (after === undefined ? csvHead(columns) : '') + csvRows(rows.map((row) => cells(row, rules)));
    return { text, next: rows.length === evidenceRowsInPart ? rows.at(-1) : undefined };
  }

  private async rules(version: number | undefined): Promise<ValueRules> {
    if (version === undefined) return valueRulesOn(this.database, this.clock.today());
    const found = await valueRulesVersion(this.database, version);
    if (found === undefined)
      throw new DomainError('NOT_FOUND', 'There is no such version of the rules', { version });
    return { version, effectiveFrom: found.effectiveFrom, ...readRegions(found.definition) };
  }
}

const kinds = ['points', 'coupon', 'digital', 'physical', 'service', 'invitation'] as const;

const columns = [
  ...['office', 'policy', 'term_starts_on', 'term_ends_on', 'currency', 'premium_minor', 'limit_percent'],
  ...['limit_minor', 'given_minor', 'no_claim_minor', ...kinds.map((kind) => `${kind}_minor`)],
  ...['refused', 'refused_minor', 'no_claim_points_reduced', 'rules_version'],
];

function cells(row: EvidenceRow, { version }: ValueRules): string[] {
  const known = (value: bigint | null) => value?.toString() ?? '';
  return [
    ...[row.orgPath, row.policyLabel, row.startsOn, row.endsOn, row.currency, known(row.premiumMinor)],
    ...[row.premiumMinor === null ? '' : String(row.basisPoints / 100), known(row.limitMinor)],
    ...[row.givenMinor.toString(), row.noClaimMinor.toString()],
    ...kinds.map((kind) => row.byKind?.[kind] ?? '0'),
    ...[row.refused.toString(), row.refusedMinor.toString(), row.pointsReduced.toString(), String(version)],
  ];
}
