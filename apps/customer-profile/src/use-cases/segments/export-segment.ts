import { narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { csvHead, csvRows } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { type Fact, factOf } from '../../domain/facts/fact-catalogue.ts';
import type { PlaceInSegment } from '../../domain/segments/segment.ts';
import { conditionsOf } from '../../domain/rules/rule.ts';
import { membersOf, type SegmentCustomerRow } from '../../persistence/segments/segment-customers.ts';
import { currentVersionsOf, readSegment } from '../../persistence/segments/segments.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { segmentUnknown } from './read-segments.ts';

const rowsAPart = 5_000;

export interface ExportAsked {
  readonly segmentId: string;
  readonly office: string | undefined;
  readonly after: PlaceInSegment | undefined;
}

/** Members as a table: the insurer's numbers, offices and the facts that the rule asks, never names. */
@Injectable()
export class ExportSegment {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * One part of the table; the first has the head, and that somebody took it out is written down with it.
   * @throws DomainError NOT_FOUND
   */
  async part(
    caller: Caller,
    { segmentId, office, after }: ExportAsked,
  ): Promise<{ readonly content: string; readonly next: PlaceInSegment | undefined }> {
    if ((await readSegment(this.database, segmentId)) === undefined) throw segmentUnknown(segmentId);
    const current = await currentVersionsOf(this.database, [segmentId]);
    const rule = current.find(({ state }) => state === 'active')?.rule;
    const asked =
      rule === undefined ? [] : conditionsOf(rule).map(({ condition }) => factOf(condition.fact)!);
    const facts = [...new Set(asked)].filter(({ key }) => key !== 'office');
    const offices = narrowed(officesOf(caller, 'export', 'Segment'), office);
    return this.database.transaction(async (tx) => {
      const rows = await membersOf(tx, { segmentId, offices, after, limit: rowsAPart }, undefined);
      if (after === undefined) {
        const orgPath = offices.length === 1 ? offices[0]! : '/';
        await this.audit.record(tx, {
          act: 'segment.exported',
          recordKind: 'segment',
          recordId: segmentId,
          orgPath,
        });
      }
      const head =
        after === undefined ? csvHead(['source_ref', 'office', 'since', ...facts.map(({ key }) => key)]) : '';
      const last = rows.at(-1);
      return {
        content: head + csvRows(rows.map((row) => this.cells(row, facts))),
        next:
          rows.length < rowsAPart || !last ? undefined : { since: last.since, customerId: last.customer_id },
      };
    });
  }

  private cells(
    { source_ref, org_path, since, facts: known }: SegmentCustomerRow,
    facts: readonly Fact[],
  ): string[] {
    const { moneyDigits } = this.contexts.now();
    const text = ({ column, type }: Fact): string => {
      const value = known?.[column] ?? null;
      if (value === null) return '';
      return type === 'money' ? (Number(value) / 10 ** moneyDigits).toFixed(moneyDigits) : String(value);
    };
    return [source_ref, org_path, since, ...facts.map(text)];
  }
}
