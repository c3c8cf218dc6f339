import {
  type ChangeValueRulesRequest,
  type DraftValueRulesRequest,
  type GetValueOverviewRequest,
  type ListTermRoomsRequest,
  type MoveValueRulesRequest,
  type ReadEvidenceRequest,
  ValueGuardService,
} from '@evergreen/contracts/rewards';
import { addYears, DomainError, InputFields, InvalidInput, isUuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadOffice } from '../../use-cases/read-office.ts';
import {
  DraftValueRules,
  type ValueRulesAct,
  type ValueRulesRead,
} from '../../use-cases/value-guard/draft-value-rules.ts';
import {
  type EvidencePlace,
  ReadValueGuard,
  type TermsAsked,
} from '../../use-cases/value-guard/read-value-guard.ts';
import { refuseOutOfReach } from '../no-claim-access.ts';
import { overviewMessage, roomMessage, valueRulesMessage } from './value-guard-messages.ts';

const readers = access.may('read', 'Programme');
const drafters = access.may('draft', 'Programme');
const movers = access.anyOf(drafters, access.may('approve', 'Programme'));

const keyLengthMax = 120;
const versionMax = 1_000_000;
const definitionLengthMax = 100_000;
const reasonLengthMax = 500;
const officeLengthMax = 200;
const yearsMax = 3;
const acts: Readonly<Record<string, { readonly name: ValueRulesAct; readonly right: 'draft' | 'approve' }>> =
  {
    PROPOSE: { name: 'propose', right: 'draft' },
    WITHDRAW: { name: 'withdraw', right: 'draft' },
    RETURN: { name: 'return', right: 'approve' },
    APPROVE: { name: 'approve', right: 'approve' },
  };

@Controller()
export class ValueGuardHandlers {
  constructor(
    @Inject(ReadValueGuard) private readonly guard: ReadValueGuard,
    @Inject(DraftValueRules) private readonly drafts: DraftValueRules,
    @Inject(ReadOffice) private readonly office: ReadOffice,
  ) {}

  @Rpc(ValueGuardService.method.listValueRules, readers)
  async listValueRules(_request: unknown, { caller }: CallContext) {
    return { versions: (await this.guard.versions()).map((seen) => valueRulesMessage(caller, seen)) };
  }

  @Rpc(ValueGuardService.method.draftValueRules, drafters)
  async draftValueRules({ key: asked }: DraftValueRulesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', asked, keyLengthMax);
    fields.check();
    return this.answer(caller, await this.drafts.begin(key, staffOf(caller)));
  }

  @Rpc(ValueGuardService.method.changeValueRules, drafters)
  async changeValueRules(request: ChangeValueRulesRequest, { caller }: CallContext) {
    const read = readVersion(request);
    const fields = new InputFields();
    const effectiveFrom = fields.date('effectiveFrom', request.effectiveFrom);
    const text = fields.text('definition', request.definition, definitionLengthMax);
    fields.check();
    await this.drafts.change(read, { definition: readJson(text), effectiveFrom }, staffOf(caller));
    return this.answer(caller, read.version);
  }

  @Rpc(ValueGuardService.method.moveValueRules, movers)
  async moveValueRules(request: MoveValueRulesRequest, { caller }: CallContext) {
    const read = readVersion(request);
    const fields = new InputFields();
    const act = acts[request.act];
    if (act === undefined) fields.refuse('act', 'is not one of PROPOSE, WITHDRAW, RETURN, APPROVE');
    const reason =
      request.reason === undefined ? undefined : fields.text('reason', request.reason, reasonLengthMax);
    if (act?.name === 'return' && reason === undefined) fields.refuse('reason', 'is missing');
    fields.check();
    if (officesOf(caller, act!.right, 'Programme').length === 0)
      throw new DomainError('FORBIDDEN', 'Your roles do not allow this');
    await this.drafts.move(act!.name, read, staffOf(caller), reason);
    return this.answer(caller, read.version);
  }

  @Rpc(ValueGuardService.method.getValueOverview, readers)
  async getValueOverview(request: GetValueOverviewRequest) {
    const terms = readTerms(request);
    const fields = new InputFields();
    const version =
      request.version === undefined ? undefined : fields.limit('version', request.version, versionMax);
    fields.check();
    return overviewMessage(await this.guard.overview(terms, version));
  }

  @Rpc(ValueGuardService.method.listTermRooms, access.may('read', 'Points'))
  async listTermRooms(request: ListTermRoomsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    refuseOutOfReach(caller, await this.office.run(customerId));
    return { rooms: (await this.guard.roomOf(customerId)).map(roomMessage) };
  }

  @Rpc(ValueGuardService.method.readEvidence, access.may('export', 'Finance'))
  async readEvidence(request: ReadEvidenceRequest) {
    const terms = readTerms(request);
    const fields = new InputFields();
    const after = readPlace(fields, request.cursor);
    fields.check();
    const { text, next } = await this.guard.evidence(terms, after);
    return {
      content: Buffer.from(text),
      ...(next === undefined ? {} : { nextCursor: `${next.customerId}/${next.termId}` }),
    };
  }

  private async answer(caller: Caller, version: number) {
    return { version: valueRulesMessage(caller, await this.guard.version(version)) };
  }
}

function staffOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  throw new DomainError('FORBIDDEN', 'Rules are written by staff');
}

function readVersion(request: ValueRulesRead): ValueRulesRead {
  const fields = new InputFields();
  const version = fields.limit('version', request.version, versionMax);
  const revision = fields.limit('revision', request.revision, versionMax);
  fields.check();
  return { version, revision };
}

function readTerms(request: Readonly<Record<'from' | 'to' | 'office', string>>): TermsAsked {
  const fields = new InputFields();
  const from = fields.date('from', request.from);
  const to = fields.date('to', request.to);
  const office = fields.text('office', request.office, officeLengthMax);
  fields.check();
  if (from > to) fields.refuse('to', 'must not be before from');
  else if (to > addYears(from, yearsMax))
    fields.refuse('to', `must not be more than ${yearsMax} years after from`);
  if (!/^\/$|^(\/[A-Za-z0-9-]+)+$/.test(office)) fields.refuse('office', 'is not the path of an office');
  fields.check();
  return { from, to, office };
}

function readPlace(fields: InputFields, cursor: string | undefined): EvidencePlace | undefined {
  if (cursor === undefined) return undefined;
  const [customerId = '', termId = ''] = cursor.split('/');
  if (!isUuid(customerId) || !isUuid(termId)) fields.refuse('cursor', 'is not one that was given');
  return { customerId, termId };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput([{ field: 'definition', problem: 'is not JSON' }]);
  }
}
