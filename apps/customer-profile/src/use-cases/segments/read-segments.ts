import { narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import { addDays, type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { maskName } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { evaluateRule, type Found } from '../../domain/rules/evaluate-rule.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import {
  type PlaceInSegment,
  refreshSegmentsKind,
  type Segment,
  type SegmentDay,
  type SegmentVersion,
} from '../../domain/segments/segment.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import {
  leaversOf,
  membersOf,
  type SegmentCustomerRow,
} from '../../persistence/segments/segment-customers.ts';
import { daysOfSegments } from '../../persistence/segments/segment-days.ts';
import {
  aliveSegments,
  currentVersionsOf,
  readSegment,
  versionsOfSegment,
} from '../../persistence/segments/segments.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { reasonsMax } from './preview-rule.ts';

export interface SegmentSeen {
  readonly segment: Segment;
  readonly active: SegmentVersion | undefined;
  readonly draft: SegmentVersion | undefined;
  readonly days: readonly SegmentDay[];
}

export interface SegmentCustomerSeen {
  readonly customerId: string;
  readonly sourceRef: string;
  readonly nameMasked: string;
  readonly orgPath: string;
  readonly since: LocalDate;
  readonly leftOn: LocalDate | null;
  readonly because: readonly Found[];
}

export type WhichCustomers =
  { readonly which: 'members' } | { readonly which: 'entered' | 'left'; readonly on: LocalDate };

const trendDays = 30;
const historyDays = 400;
const versionsMax = 100;

/** Segments with what is known of them in the offices of whoever looks. */
@Injectable()
export class ReadSegments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller, office: string | undefined): Promise<SegmentSeen[]> {
    return this.seen(this.database, caller, await aliveSegments(this.database), office);
  }

  /** @throws DomainError NOT_FOUND */
  async one(
    caller: Caller,
    id: string,
    office: string | undefined,
  ): Promise<
    SegmentSeen & { readonly versions: readonly SegmentVersion[]; readonly history: readonly SegmentDay[] }
  > {
    const segment = await readSegment(this.database, id);
    if (segment === undefined) throw segmentUnknown(id);
    const [[seen], versions, history] = await Promise.all([
      this.seen(this.database, caller, [segment], office),
      versionsOfSegment(this.database, id, versionsMax),
      daysOfSegments(this.database, [id], this.daysAgo(historyDays), this.offices(caller, office)),
    ]);
    return { ...seen!, versions, history: history.get(id)! };
  }

  /** The segment as it is after an act. */
  async after(reader: Reader, caller: Caller, id: string): Promise<SegmentSeen> {
    const segment = await readSegment(reader, id);
    return (await this.seen(reader, caller, [segment!], undefined))[0]!;
  }

  /** The newest refresh of all segments. */
  async newestRefresh(): Promise<Run | undefined> {
    return (await this.engine.list(refreshSegmentsKind, 1))[0];
  }

  /**
   * Customers of the caller's offices, masked; that they were looked at is written down.
   * @throws DomainError NOT_FOUND
   */
  async customers(
    caller: Caller,
    asked: {
      readonly segmentId: string;
      readonly office: string | undefined;
      readonly after: PlaceInSegment | undefined;
      readonly limit: number;
    },
    which: WhichCustomers,
  ): Promise<{ readonly customers: SegmentCustomerSeen[]; readonly next: PlaceInSegment | undefined }> {
    const { segmentId, office, after, limit } = asked;
    const rule = await this.ruleOf(segmentId);
    const page = { segmentId, offices: this.offices(caller, office), after, limit: limit + 1 };
    return this.database.transaction(async (tx) => {
      const rows =
        which.which === 'left'
          ? await leaversOf(tx, page, which.on)
          : await membersOf(tx, page, which.which === 'entered' ? which.on : undefined);
      const shown = rows.slice(0, limit);
      if (shown.length > 0) {
        const after = { which: which.which, customers: shown.length };
        await this.audit.record(tx, {
          act: 'segment.customers-viewed',
          recordKind: 'segment',
          recordId: segmentId,
          after,
        });
      }
      const last = shown.at(-1);
      return {
        customers: shown.map((row) => this.customer(row, rule)),
        next: rows.length > limit && last ? { since: last.since, customerId: last.customer_id } : undefined,
      };
    });
  }

  private customer(row: SegmentCustomerRow, rule: Rule | undefined): SegmentCustomerSeen {
    const name = fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.customer_id));
    return {
      ...{ customerId: row.customer_id, sourceRef: row.source_ref, nameMasked: maskName(name) },
      ...{ orgPath: row.org_path, since: row.since, leftOn: row.left_on },
      because:
        rule === undefined || row.facts === null
          ? []
          : evaluateRule(rule, row.facts, this.contexts.now()).because.slice(0, reasonsMax),
    };
  }

  /** @throws DomainError NOT_FOUND */
  private async ruleOf(id: string): Promise<Rule | undefined> {
    if ((await readSegment(this.database, id)) === undefined) throw segmentUnknown(id);
    const current = await currentVersionsOf(this.database, [id]);
    return current.find(({ state }) => state === 'active')?.rule;
  }

  private async seen(
    reader: Reader,
    caller: Caller,
    segments: readonly Segment[],
    office: string | undefined,
  ): Promise<SegmentSeen[]> {
    const ids = segments.map(({ id }) => id);
    const [versions, days] = await Promise.all([
      currentVersionsOf(reader, ids),
      daysOfSegments(reader, ids, this.daysAgo(trendDays), this.offices(caller, office)),
    ]);
    return segments.map((segment) => {
      const own = (state: 'active' | 'draft') =>
        versions.find((version) => version.segmentId === segment.id && version.state === state);
      return { segment, active: own('active'), draft: own('draft'), days: days.get(segment.id)! };
    });
  }

  private offices(caller: Caller, office: string | undefined): readonly string[] {
    return narrowed(officesOf(caller, 'read', 'Segment'), office);
  }

  private daysAgo(days: number): LocalDate {
    return addDays(this.clock.today(), -days);
  }
}

export function segmentUnknown(segmentId: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such segment', { segmentId });
}
