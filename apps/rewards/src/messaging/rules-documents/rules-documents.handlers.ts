import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type ChangeRulesDocumentRequest,
  type DraftRulesDocumentRequest,
  type ListRulesDocumentsRequest,
  type MoveRulesDocumentRequest,
  RulesDocumentKind as WireKind,
  type RulesDocumentSchema,
  RulesDocumentService,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields, InvalidInput } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { RulesDocumentKind } from '../../domain/rules-documents/rules-document.ts';
import {
  DraftRulesDocument,
  type RulesDocumentAct,
  type RulesDocumentRead,
} from '../../use-cases/rules-documents/draft-rules-document.ts';
import {
  ReadRulesDocuments,
  type RulesDocumentSeen,
} from '../../use-cases/rules-documents/read-rules-documents.ts';

const drafters = access.may('draft', 'Programme');
const movers = access.anyOf(drafters, access.may('approve', 'Programme'));

const keyLengthMax = 120;
const versionMax = 1_000_000;
const definitionLengthMax = 100_000;
const reasonLengthMax = 500;
const acts: Readonly<
  Record<string, { readonly name: RulesDocumentAct; readonly right: 'draft' | 'approve' }>
> = {
  PROPOSE: { name: 'propose', right: 'draft' },
  WITHDRAW: { name: 'withdraw', right: 'draft' },
  RETURN: { name: 'return', right: 'approve' },
  APPROVE: { name: 'approve', right: 'approve' },
};
const wireKinds = {
  referral: WireKind.REFERRAL,
  achievements: WireKind.ACHIEVEMENTS,
} as const satisfies Record<RulesDocumentKind, WireKind>;

@Controller()
export class RulesDocumentsHandlers {
  constructor(
    @Inject(ReadRulesDocuments) private readonly documents: ReadRulesDocuments,
    @Inject(DraftRulesDocument) private readonly drafts: DraftRulesDocument,
  ) {}

  @Rpc(RulesDocumentService.method.listRulesDocuments, access.may('read', 'Programme'))
  async listRulesDocuments(request: ListRulesDocumentsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const kind = readKind(fields, request.kind);
    fields.check();
    const found = await this.documents.all(kind);
    return { documents: found.map((seen) => documentMessage(caller, seen)) };
  }

  @Rpc(RulesDocumentService.method.draftRulesDocument, drafters)
  async draftRulesDocument(request: DraftRulesDocumentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const kind = readKind(fields, request.kind);
    const key = fields.text('key', request.key, keyLengthMax);
    fields.check();
    return this.answer(caller, { kind, version: await this.drafts.begin(kind, key, staffOf(caller)) });
  }

  @Rpc(RulesDocumentService.method.changeRulesDocument, drafters)
  async changeRulesDocument(request: ChangeRulesDocumentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const read = readPlace(fields, request);
    const effectiveFrom = fields.date('effectiveFrom', request.effectiveFrom);
    const text = fields.text('definition', request.definition, definitionLengthMax);
    fields.check();
    await this.drafts.change(read, { definition: readJson(text), effectiveFrom }, staffOf(caller));
    return this.answer(caller, read);
  }

  @Rpc(RulesDocumentService.method.moveRulesDocument, movers)
  async moveRulesDocument(request: MoveRulesDocumentRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const read = readPlace(fields, request);
    const act = acts[request.act];
    if (act === undefined) fields.refuse('act', 'is not one of PROPOSE, WITHDRAW, RETURN, APPROVE');
    const reason =
      request.reason === undefined ? undefined : fields.text('reason', request.reason, reasonLengthMax);
    if (act?.name === 'return' && reason === undefined) fields.refuse('reason', 'is missing');
    fields.check();
    if (officesOf(caller, act!.right, 'Programme').length === 0)
      throw new DomainError('FORBIDDEN', 'Your roles do not allow this');
    await this.drafts.move(act!.name, read, staffOf(caller), reason);
    return this.answer(caller, read);
  }

  private async answer(caller: Caller, { kind, version }: Omit<RulesDocumentRead, 'revision'>) {
    return { document: documentMessage(caller, await this.documents.one({ kind, version })) };
  }
}

function documentMessage(
  caller: Caller,
  seen: RulesDocumentSeen,
): MessageInitShape<typeof RulesDocumentSchema> {
  const { kind, version, state, revision, isCurrent, draftedBy, effectiveFrom, editors } = seen;
  const { decidedBy, decidedAt, returnedBecause } = seen;
  const isOther = caller.kind === 'staff' && !editors.includes(caller.staffNumber);
  return {
    ...{ kind: wireKinds[kind], version, state, revision, current: isCurrent, draftedBy, effectiveFrom },
    changedAt: seen.changedAt.toISOString(),
    definition: JSON.stringify(seen.definition),
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(decidedAt === null ? {} : { decidedAt: decidedAt.toISOString() }),
    ...(returnedBecause === null ? {} : { returnedBecause }),
    mayApprove: state === 'proposed' && isOther && officesOf(caller, 'approve', 'Programme').length > 0,
  };
}

function staffOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  throw new DomainError('FORBIDDEN', 'Rules are written by staff');
}

function readKind(fields: InputFields, wire: WireKind): RulesDocumentKind {
  const found = (Object.keys(wireKinds) as RulesDocumentKind[]).find((kind) => wireKinds[kind] === wire);
  if (found === undefined) fields.refuse('kind', 'is no kind of document');
  return found ?? 'referral';
}

function readPlace(
  fields: InputFields,
  request: { readonly kind: WireKind; readonly version: number; readonly revision: number },
): RulesDocumentRead {
  return {
    kind: readKind(fields, request.kind),
    version: fields.limit('version', request.version, versionMax),
    revision: fields.limit('revision', request.revision, versionMax),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput([{ field: 'definition', problem: 'is not JSON' }]);
  }
}
