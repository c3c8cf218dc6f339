import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type ApproveDraftRequest,
  type ChangeDraftRequest,
  type CreateDraftRequest,
  type DropDraftRequest,
  type ReturnDraftRequest,
  type RuleSetDraftSchema,
  RuleSetService,
  type SubmitDraftRequest,
  type WithdrawVersionRequest,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields, InvalidInput } from '@evergreen/kernel';
import { access, type Caller, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { RuleSetDraft, VersionName } from '../../domain/rule-sets/rule-set-draft.ts';
import type { DraftRead } from '../../use-cases/rule-sets/held-draft.ts';
import { ListScales } from '../../use-cases/rule-sets/list-scales.ts';
import { type DraftAct, MoveRuleSetDraft } from '../../use-cases/rule-sets/move-rule-set-draft.ts';
import { WriteRuleSetDrafts } from '../../use-cases/rule-sets/write-rule-set-drafts.ts';

const keyLengthMax = 200;
const idLengthMax = 40;
const reasonLengthMax = 500;
const versionMax = 1_000_000;
const documentLengthMax = 50_000;

const readers = access.anyOf(access.may('read', 'Programme'), access.may('read', 'NoClaimRun'));
// The demo insurer is seeded by the operator's command.
const drafters = access.anyOf(access.may('draft', 'Programme'), access.service('operator'));
const approvers = access.may('approve', 'Programme');

@Controller()
export class RuleSetDraftsHandlers {
  constructor(
    @Inject(WriteRuleSetDrafts) private readonly drafts: WriteRuleSetDrafts,
    @Inject(MoveRuleSetDraft) private readonly move: MoveRuleSetDraft,
    @Inject(ListScales) private readonly scales: ListScales,
  ) {}

  @Rpc(RuleSetService.method.listDrafts, readers)
  async listDrafts() {
    return { drafts: (await this.drafts.all()).map(draftMessage) };
  }

  @Rpc(RuleSetService.method.createDraft, drafters)
  async createDraft(request: CreateDraftRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const from = readName(fields, request);
    fields.check();
    return this.answer(await this.drafts.create(key, from, actorOf(caller)));
  }

  @Rpc(RuleSetService.method.changeDraft, drafters)
  async changeDraft(request: ChangeDraftRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const text = fields.text('document', request.documentJson, documentLengthMax);
    const read = readDraft(fields, request);
    fields.check();
    await this.drafts.change(read, readDocument(text), actorOf(caller));
    return this.answer(read);
  }

  @Rpc(RuleSetService.method.submitDraft, drafters)
  submitDraft(request: SubmitDraftRequest, { caller }: CallContext) {
    return this.act('submit', request, caller);
  }

  @Rpc(RuleSetService.method.returnDraft, approvers)
  returnDraft(request: ReturnDraftRequest, { caller }: CallContext) {
    return this.act('return', request, caller, request.reason);
  }

  @Rpc(RuleSetService.method.approveDraft, approvers)
  approveDraft(request: ApproveDraftRequest, { caller }: CallContext) {
    return this.act('approve', request, caller);
  }

  @Rpc(RuleSetService.method.dropDraft, drafters)
  dropDraft(request: DropDraftRequest, { caller }: CallContext) {
    return this.act('drop', request, caller);
  }

  @Rpc(RuleSetService.method.withdrawVersion, approvers)
  withdrawVersion(request: WithdrawVersionRequest, { caller }: CallContext) {
    return this.act('withdraw', request, caller, request.reason);
  }

  @Rpc(RuleSetService.method.listScales, readers)
  listScales() {
    return Promise.resolve({
      scales: this.scales.run().map(({ scaleId, name, source, rule, grades }) => ({
        ...{ scaleId, nameZh: name.zh, nameEn: name.en, source, ruleKind: rule.kind },
        grades: [...grades].sort((a, b) => a.grade - b.grade),
      })),
    });
  }

  private async act(act: DraftAct, request: DraftRead, caller: Caller, reason?: string) {
    const fields = new InputFields();
    const read = readDraft(fields, request);
    const because = reason === undefined ? undefined : fields.text('reason', reason, reasonLengthMax);
    fields.check();
    await this.move.run(act, read, actorOf(caller), because);
    return this.answer(read);
  }

  private async answer(name: VersionName) {
    return { draft: draftMessage(await this.drafts.one(name)) };
  }
}

function actorOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  if (caller.kind === 'service') return caller.name;
  throw new DomainError('FORBIDDEN', 'Rule sets are made by staff');
}

function readName(fields: InputFields, request: VersionName): VersionName {
  return {
    ruleSetId: fields.text('ruleSetId', request.ruleSetId, idLengthMax),
    version: fields.limit('version', request.version, versionMax),
  };
}

function readDraft(fields: InputFields, request: DraftRead): DraftRead {
  return { ...readName(fields, request), revision: fields.limit('revision', request.revision, versionMax) };
}

function readDocument(text: string): Record<string, unknown> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    document = undefined;
  }
  if (typeof document === 'object' && document !== null && !Array.isArray(document))
    return document as Record<string, unknown>;
  throw new InvalidInput([{ field: 'document', problem: 'is not a JSON object' }]);
}

function draftMessage(draft: RuleSetDraft): MessageInitShape<typeof RuleSetDraftSchema> {
  const { ruleSet, json, state, revision, basedOn, author, editors, changedAt } = draft;
  const { approvedBy, approvedAt, returnedBecause } = draft;
  return {
    ...{ ruleSetId: ruleSet.ruleSetId, version: ruleSet.version, state, revision, basedOn, author },
    ...{ editors: [...editors], changedAt: changedAt.toISOString(), documentJson: json },
    ...(approvedBy === null ? {} : { approvedBy }),
    ...(approvedAt === null ? {} : { approvedAt: approvedAt.toISOString() }),
    ...(returnedBecause === null ? {} : { returnedBecause }),
  };
}
