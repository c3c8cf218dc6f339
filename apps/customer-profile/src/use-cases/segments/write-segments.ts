import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, InvalidInput, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { printRule } from '../../domain/rules/print-rule.ts';
import type { Rule, RuleProblem } from '../../domain/rules/rule.ts';
import { segmentsMax, type SegmentVersion } from '../../domain/segments/segment.ts';
import {
  countAliveSegments,
  insertSegment,
  insertVersion,
  lockSegment,
  lockSegments,
  putInForce,
  retire,
  versionOfKey,
  versionsOfSegment,
} from '../../persistence/segments/segments.repository.ts';
import { readRule, type WrittenRule } from './preview-rule.ts';
import { ReadSegments, type SegmentSeen, segmentUnknown } from './read-segments.ts';
import { RefreshSegmentMembers } from './refresh-segments.ts';

/** Who writes. */
export interface Author {
  readonly caller: Caller;
  readonly accountId: string;
  /** A staff number, or the name of a service. */
  readonly label: string;
}

export interface SegmentDraftOrder {
  readonly key: string;
  /** Undefined: a new segment. */
  readonly segmentId: string | undefined;
  /** The newest version there was when the writing began. */
  readonly basedOn: number;
  readonly name: string;
  readonly description: string;
  readonly rule: WrittenRule;
}

const versionsMax = 1_000;

/** Segments as people write them: drafted, put in force, retired. */
@Injectable()
export class WriteSegments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(ReadSegments) private readonly segments: ReadSegments,
    @Inject(RefreshSegmentMembers) private readonly refresh: RefreshSegmentMembers,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A new segment, or another draft of one.
   * @throws InvalidInput naming place, fact and type of what is wrong with the rule; DomainError NOT_FOUND, KEY_REUSED,
   * SEGMENT_CHANGED when somebody else has written a version meanwhile, SEGMENT_STATE when it is retired, SEGMENTS_FULL
   */
  async draft(author: Author, order: SegmentDraftOrder): Promise<SegmentSeen> {
    const reading = readRule(order.rule);
    if (reading.kind === 'refused') throw new InvalidInput(reading.problems.map(fieldProblem));
    return this.database.transaction(async (tx) => {
      await lockSegments(tx);
      const key = `${author.accountId}/${order.key}`;
      const known = await versionOfKey(tx, key);
      if (known === undefined) await this.insert(tx, author, { ...order, key }, reading.rule);
      else if (!isSame(known, order, reading.rule))
        throw new DomainError('KEY_REUSED', 'The key was used for another draft');
      return this.segments.after(
        tx,
        author.caller,
        known?.segmentId ?? (await versionOfKey(tx, key))!.segmentId,
      );
    });
  }

  private async insert(tx: Transaction, author: Author, order: SegmentDraftOrder, rule: Rule): Promise<void> {
    const { key, basedOn, name, description } = order;
    const at = this.clock.now();
    const segmentId = order.segmentId ?? uuidv7(at.getTime());
    const draft = {
      ...{ segmentId, version: basedOn + 1, name, description, rule, ruleText: printRule(rule), key },
      ...{ by: author.accountId, byLabel: author.label, at },
    };
    if (order.segmentId === undefined) {
      if (basedOn !== 0)
        throw new DomainError('SEGMENT_CHANGED', 'A new segment has no earlier version', { newest: 0 });
      if ((await countAliveSegments(tx)) >= segmentsMax)
        throw new DomainError('SEGMENTS_FULL', 'There are as many segments as there may be', {
          most: segmentsMax,
        });
      await insertSegment(tx, draft);
    } else {
      const [newest] = await this.changeable(tx, segmentId);
      if (newest!.version !== basedOn)
        throw new DomainError('SEGMENT_CHANGED', 'There is a newer version', { newest: newest!.version });
    }
    await insertVersion(tx, draft);
    await this.audit.record(
      tx,
      actOf('segment.drafted', segmentId, { version: draft.version, rule: draft.ruleText }),
    );
  }

  /**
   * Puts a draft in force; who belongs to the segment is decided at once.
   * @throws DomainError NOT_FOUND, SEGMENT_STATE when it is no draft (any more)
   */
  async save(author: Author, segmentId: string, version: number): Promise<SegmentSeen> {
    const seen = await this.database.transaction(async (tx) => {
      const versions = await this.changeable(tx, segmentId);
      const asked = versions.find((each) => each.version === version);
      if (asked === undefined) throw segmentUnknown(segmentId);
      if (asked.state !== 'active') {
        if (asked.state !== 'draft') throw stateRefused(asked.state);
        await putInForce(tx, asked, { label: author.label, at: this.clock.now() });
        await this.audit.record(tx, actOf('segment.saved', segmentId, { version, rule: asked.ruleText }));
        await this.refresh.start(tx, { key: `saved/${segmentId}/${version}`, startedBy: author.label });
      }
      return this.segments.after(tx, author.caller, segmentId);
    });
    this.engine.wake();
    return seen;
  }

  /** Retired once, it stays so. @throws DomainError NOT_FOUND */
  async retire(author: Author, segmentId: string, reason: string): Promise<SegmentSeen> {
    const seen = await this.database.transaction(async (tx) => {
      const segment = await lockSegment(tx, segmentId);
      if (segment === undefined) throw segmentUnknown(segmentId);
      if (segment.retiredAt === null) {
        await retire(tx, segmentId, this.clock.now());
        await this.audit.record(tx, { ...actOf('segment.retired', segmentId, {}), reason });
        await this.refresh.start(tx, { key: `retired/${segmentId}`, startedBy: author.label });
      }
      return this.segments.after(tx, author.caller, segmentId);
    });
    this.engine.wake();
    return seen;
  }

  /** Decides on the members of all segments, now. The key makes it safe to ask twice. */
  async refreshNow(author: Author, key: string, full: boolean): Promise<Run> {
    const run = await this.database.transaction(async (tx) => {
      const order = { key: `asked/${author.accountId}/${key}`, full, startedBy: author.label };
      const { run: started, isNew } = await this.refresh.start(tx, order);
      if (isNew) {
        const after = { full };
        await this.audit.record(tx, {
          act: 'segment.refreshed',
          recordKind: 'segment-refresh',
          recordId: started.id,
          after,
        });
      }
      return started;
    });
    this.engine.wake();
    return run;
  }

  /** Its versions, newest first. @throws DomainError NOT_FOUND, SEGMENT_STATE */
  private async changeable(tx: Transaction, segmentId: string): Promise<SegmentVersion[]> {
    const segment = await lockSegment(tx, segmentId);
    if (segment === undefined) throw segmentUnknown(segmentId);
    if (segment.retiredAt !== null) throw stateRefused('retired');
    return versionsOfSegment(tx, segmentId, versionsMax);
  }
}

function stateRefused(state: string): DomainError<'SEGMENT_STATE'> {
  return new DomainError('SEGMENT_STATE', 'The segment or its version is not open to that', { state });
}

function actOf(act: string, recordId: string, after: Readonly<Record<string, unknown>>) {
  return { act, recordKind: 'segment', recordId, after };
}

function isSame(known: SegmentVersion, order: SegmentDraftOrder, rule: Rule): boolean {
  return (
    known.name === order.name &&
    known.description === order.description &&
    known.ruleText === printRule(rule) &&
    known.version === order.basedOn + 1 &&
    (order.segmentId === undefined || order.segmentId === known.segmentId)
  );
}

/** What is wrong with a rule, as a field of the order: place, fact and type are named. */
function fieldProblem({ path, from, to, fact, type, problem }: RuleProblem) {
  const place = from === undefined ? path : `${from}-${to}`;
  const about = fact === undefined ? '' : ` (${fact}${type === undefined ? '' : `: ${type}`})`;
  return { field: place === '' ? 'rule' : `rule[${place}]`, problem: `${problem}${about}` };
}
