import {
  type DraftSegmentRequest,
  type ExportSegmentRequest,
  type GetSegmentRequest,
  type ListSegmentCustomersRequest,
  type ListSegmentsRequest,
  type PreviewRuleRequest,
  type RefreshSegmentsRequest,
  type RetireSegmentRequest,
  type SaveSegmentRequest,
  SegmentCustomers,
  SegmentService,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { customerFacts } from '../../domain/facts/fact-catalogue.ts';
import { segmentTexts } from '../../domain/segments/segment.ts';
import { ExportSegment } from '../../use-cases/segments/export-segment.ts';
import { PreviewRule } from '../../use-cases/segments/preview-rule.ts';
import { ReadSegments, type WhichCustomers } from '../../use-cases/segments/read-segments.ts';
import { type Author, WriteSegments } from '../../use-cases/segments/write-segments.ts';
import { operatorOnly } from '../operator-only.ts';
import {
  customerMessage,
  dayMessage,
  factMessage,
  previewMessage,
  readAfter,
  segmentMessage,
  versionMessage,
  writeAfter,
  writtenRule,
} from './segment-messages.ts';

const readers = access.may('read', 'Segment');
// The operator's command writes those that a demonstration begins with.
const writers = access.anyOf(access.may('manage', 'Segment'), access.services);
const pageMax = 100;
const nobody = '00000000-0000-0000-0000-000000000000';

@Controller()
export class SegmentsHandlers {
  constructor(
    @Inject(PreviewRule) private readonly preview: PreviewRule,
    @Inject(ReadSegments) private readonly segments: ReadSegments,
    @Inject(WriteSegments) private readonly write: WriteSegments,
    @Inject(ExportSegment) private readonly table: ExportSegment,
  ) {}

  @Rpc(SegmentService.method.listCustomerFacts, readers)
  listCustomerFacts() {
    return Promise.resolve({ facts: customerFacts.map(factMessage) });
  }

  @Rpc(SegmentService.method.previewRule, readers)
  async previewRule({ rule, office }: PreviewRuleRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const written = writtenRule(fields, rule);
    const within = officeOf(fields, office);
    fields.check();
    return previewMessage(await this.preview.run(caller, written, within));
  }

  @Rpc(SegmentService.method.listSegments, readers)
  async listSegments({ office }: ListSegmentsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const within = officeOf(fields, office);
    fields.check();
    const segments = await this.segments.list(caller, within);
    return { segments: segments.map(segmentMessage), ...(await this.refresh()) };
  }

  @Rpc(SegmentService.method.getSegment, readers)
  async getSegment({ segmentId, office }: GetSegmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('segmentId', segmentId);
    const within = officeOf(fields, office);
    fields.check();
    const { versions, history, ...seen } = await this.segments.one(caller, id, within);
    return {
      ...{
        segment: segmentMessage(seen),
        versions: versions.map(versionMessage),
        history: history.map(dayMessage),
      },
      ...(await this.refresh()),
    };
  }

  @Rpc(SegmentService.method.listSegmentCustomers, readers)
  async listSegmentCustomers(request: ListSegmentCustomersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const asked = {
      segmentId: fields.uuid('segmentId', request.segmentId),
      office: officeOf(fields, request.office),
      after: readAfter(fields, request.cursor),
      limit: fields.limit('limit', request.limit, pageMax),
    };
    const which = whichOf(fields, request);
    fields.check();
    const { customers, next } = await this.segments.customers(caller, asked, which);
    return { customers: customers.map(customerMessage), ...(next ? { nextCursor: writeAfter(next) } : {}) };
  }

  @Rpc(SegmentService.method.exportSegment, access.may('export', 'Segment'))
  async exportSegment(request: ExportSegmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const asked = {
      segmentId: fields.uuid('segmentId', request.segmentId),
      office: officeOf(fields, request.office),
      after: readAfter(fields, request.cursor),
    };
    fields.check();
    const { content, next } = await this.table.part(caller, asked);
    return { content: new TextEncoder().encode(content), ...(next ? { nextCursor: writeAfter(next) } : {}) };
  }

  @Rpc(SegmentService.method.draftSegment, writers)
  async draftSegment(request: DraftSegmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      key: fields.text('key', request.key, 120),
      segmentId: request.segmentId === undefined ? undefined : fields.uuid('segmentId', request.segmentId),
      basedOn: request.basedOn,
      name: fields.text('name', request.name.trim(), segmentTexts.name),
      description: fields.text('description', request.description.trim(), segmentTexts.description, 0),
      rule: writtenRule(fields, request.rule),
    };
    if (request.basedOn < 0) fields.refuse('basedOn', 'is no version');
    fields.check();
    return { segment: segmentMessage(await this.write.draft(authorOf(caller), order)) };
  }

  @Rpc(SegmentService.method.saveSegment, writers)
  async saveSegment({ segmentId, version }: SaveSegmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('segmentId', segmentId);
    fields.check();
    return { segment: segmentMessage(await this.write.save(authorOf(caller), id, version)) };
  }

  @Rpc(SegmentService.method.retireSegment, writers)
  async retireSegment({ segmentId, reason }: RetireSegmentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('segmentId', segmentId);
    const why = fields.text('reason', reason.trim(), 500, 4);
    fields.check();
    return { segment: segmentMessage(await this.write.retire(authorOf(caller), id, why)) };
  }

  @Rpc(SegmentService.method.refreshSegments, writers)
  async refreshSegments({ key, full }: RefreshSegmentsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const asked = fields.text('key', key, 120);
    fields.check();
    return { refresh: progressMessage(await this.write.refreshNow(authorOf(caller), asked, full)) };
  }

  private async refresh() {
    const run = await this.segments.newestRefresh();
    return run === undefined ? {} : { refresh: progressMessage(run) };
  }
}

function authorOf(caller: Caller): Author {
  operatorOnly(caller);
  if (caller.kind === 'staff') return { caller, accountId: caller.accountId, label: caller.staffNumber };
  if (caller.kind === 'service') return { caller, accountId: nobody, label: caller.name };
  throw new DomainError('FORBIDDEN', 'Only people may do this');
}

function officeOf(fields: InputFields, office: string | undefined): string | undefined {
  return office === undefined ? undefined : fields.text('office', office, 200);
}

function whichOf(fields: InputFields, { which, on }: ListSegmentCustomersRequest): WhichCustomers {
  switch (which) {
    case SegmentCustomers.MEMBERS:
      return { which: 'members' };
    case SegmentCustomers.ENTERED:
      return { which: 'entered', on: fields.date('on', on ?? '') };
    case SegmentCustomers.LEFT:
      return { which: 'left', on: fields.date('on', on ?? '') };
    default:
      // A number that is no kind may come over the wire.
      fields.refuse('which', 'is none of members, entered and left');
      return { which: 'members' };
  }
}
