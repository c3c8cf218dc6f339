import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { RunEngine } from '@evergreen/jobs';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, demandStepUp, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type DataRequest,
  dataRequestKind,
  type DataRequestParams,
  erasureRefused,
  exportsADay,
} from '../domain/data-request.ts';
import { type CustomerRow, readCustomers } from '../persistence/customers.repository.ts';
import {
  exportsSince,
  insertRequest,
  isInForce,
  kindsUnderWay,
  lockRequestsOf,
} from '../persistence/data-request.repository.ts';
import { customerMerged, customerUnknown } from './customer-files.ts';
import { type DataRequestSeen, ReadDataRequests } from './read-data-requests.ts';

type Person = Extract<Caller, { kind: 'member' | 'staff' }>;

export interface DataOrder {
  /** Permanent for whoever asks: the same key gives the same request again. */
  readonly key: string;
  readonly customerId: Uuid;
  readonly reason: string;
}

const dayMs = 86_400_000;

/** Takes in what is asked for a person's data; a run carries it out. */
@Injectable()
export class RequestData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadDataRequests) private readonly requests: ReadDataRequests,
  ) {}

  /**
   * A copy of all that is held. Members ask for themselves.
   * @throws DomainError NOT_FOUND, also outside the caller's offices; STEP_UP_REQUIRED; KEY_REUSED; EXPORT_GONE when
   * the data was or is being erased; RATE_LIMITED
   */
  export(caller: Person, order: DataOrder): Promise<DataRequestSeen> {
    const offices =
      caller.kind === 'member' ? ownOnly(caller, order) : officesOf(caller, 'export', 'DataRequest');
    return this.start(caller, { ...order, kind: 'export' }, offices, (tx, customer, requestId) =>
      this.mayExport(tx, customer, requestId),
    );
  }

  /**
   * The end of what is held: not to be undone.
   * @throws DomainError as `export`; ERASURE_REFUSED with `why`: POLICY_IN_FORCE, RUN_UNDER_WAY, ALREADY_ERASED
   */
  erasure(caller: Person, order: DataOrder): Promise<DataRequestSeen> {
    const offices = officesOf(caller, 'erase', 'DataRequest');
    return this.start(caller, { ...order, kind: 'erasure' }, offices, (tx, customer, requestId) =>
      this.mayErase(tx, customer, requestId),
    );
  }

  private async start(
    caller: Person,
    { key, ...params }: DataRequestParams & { readonly key: string },
    offices: readonly string[],
    demand: (tx: Transaction, customer: CustomerRow, requestId: Uuid) => Promise<void>,
  ): Promise<DataRequestSeen> {
    const requestId = await this.database.transaction(async (tx) => {
      await lockRequestsOf(tx, params.customerId);
      const [customer] = await readCustomers(tx, [params.customerId], offices);
      if (customer === undefined) throw customerUnknown();
      // Staff ask for the person, whose other records come along; members see what they brought.
      if (customer.merged_into !== null && caller.kind === 'staff')
        throw customerMerged(customer.merged_into);
      demandStepUp(caller, this.clock.now());
      const { run, isNew } = await this.engine.start(tx, {
        kind: dataRequestKind,
        key: `${params.kind}/${caller.accountId}/${key}`,
        // An erasure has blanked the reasons of its person's requests: who repeats one is known by the rest.
        params: customer.destroyed_at === null ? params : { ...params, reason: '' },
        startedBy: labelOf(caller),
      });
      if (isNew) {
        await demand(tx, customer, run.id);
        await this.record(tx, caller, run.id, params, customer.org_path);
      }
      return run.id;
    });
    this.engine.wake();
    return this.requests.one(caller, requestId);
  }

  private async record(
    tx: Transaction,
    caller: Person,
    requestId: Uuid,
    { kind, customerId, reason }: DataRequestParams,
    orgPath: string,
  ): Promise<void> {
    const request: DataRequest = {
      ...{ requestId, kind, customerId, orgPath, reason },
      requestedByKind: caller.kind,
      requestedBy: caller.accountId,
      requestedByLabel: labelOf(caller),
      requestedAt: this.clock.now(),
      availableUntil: null,
    };
    await insertRequest(tx, request);
    await this.audit.record(tx, {
      act: kind === 'export' ? 'data-request.exported' : 'data-request.erased',
      recordKind: 'data-request',
      recordId: requestId,
      ...{ orgPath, customerId, reason },
    });
  }

  private async mayExport(tx: Transaction, customer: CustomerRow, requestId: Uuid): Promise<void> {
    const underWay = await kindsUnderWay(tx, customer.id, requestId);
    if (customer.destroyed_at !== null || underWay.includes('erasure')) {
      throw new DomainError('EXPORT_GONE', 'The data has been erased', { why: 'ERASED' });
    }
    const now = this.clock.now();
    const [oldest, ...others] = await exportsSince(tx, customer.id, new Date(now.getTime() - dayMs));
    if (oldest !== undefined && others.length + 1 >= exportsADay) {
      const retryAfterSeconds = Math.ceil((oldest.getTime() + dayMs - now.getTime()) / 1_000);
      throw new DomainError('RATE_LIMITED', 'Too many copies were asked for', { retryAfterSeconds });
    }
  }

  private async mayErase(tx: Transaction, customer: CustomerRow, requestId: Uuid): Promise<void> {
    if (customer.destroyed_at !== null) throw erasureRefused('ALREADY_ERASED');
    if (await isInForce(tx, customer.id, this.clock.today())) throw erasureRefused('POLICY_IN_FORCE');
    if ((await kindsUnderWay(tx, customer.id, requestId)).length > 0) throw erasureRefused('RUN_UNDER_WAY');
  }
}

/** Anybody else's data is answered like data that does not exist. */
function ownOnly(caller: Extract<Caller, { kind: 'member' }>, { customerId }: DataOrder): readonly string[] {
  return caller.customerId === customerId ? ['/'] : [];
}

const labelOf = (caller: Person) => (caller.kind === 'staff' ? caller.staffNumber : 'member');
