import {
  type AssessEvaluationRulesRequest,
  type ChangeEvaluationRulesRequest,
  type DraftEvaluationRulesRequest,
  EvaluationRulesService,
  type GetRulesPreviewRequest,
  type MoveEvaluationRulesRequest,
  type StartRulesPreviewRequest,
} from '@evergreen/contracts/customer-profile';
import { DomainError, InputFields, InvalidInput } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { DraftRules, type RulesRead } from '../../use-cases/lists/draft-rules.ts';
import { MoveRules } from '../../use-cases/lists/move-rules.ts';
import { PreviewRules } from '../../use-cases/lists/preview-rules.ts';
import { ReadRules } from '../../use-cases/lists/read-rules.ts';
import { staffOf } from '../../use-cases/lists/reached-customer.ts';
import { oneOf } from './read-words.ts';
import { previewMessage, rulesMessage } from './rules-messages.ts';

const readers = access.may('read', 'EvaluationRules');
const drafters = access.may('draft', 'EvaluationRules');
const movers = access.anyOf(drafters, access.may('approve', 'EvaluationRules'));
const keyLengthMax = 120;
const versionMax = 1_000_000;
const definitionLengthMax = 200_000;
const wordsLength = { min: 10, max: 4_000 };
const reasonLengthMax = 500;
const acts = { PROPOSE: 'draft', WITHDRAW: 'draft', RETURN: 'approve', APPROVE: 'approve' } as const;

@Controller()
export class EvaluationRulesHandlers {
  constructor(
    @Inject(ReadRules) private readonly rules: ReadRules,
    @Inject(DraftRules) private readonly draft: DraftRules,
    @Inject(MoveRules) private readonly move: MoveRules,
    @Inject(PreviewRules) private readonly preview: PreviewRules,
  ) {}

  @Rpc(EvaluationRulesService.method.listEvaluationRules, readers)
  async listEvaluationRules(_request: unknown, { caller }: CallContext) {
    return { versions: (await this.rules.all()).map((seen) => rulesMessage(caller, seen)) };
  }

  @Rpc(EvaluationRulesService.method.getMissingCalendar, readers)
  async getMissingCalendar() {
    const year = await this.rules.missingCalendarYear();
    return year === undefined ? {} : { year };
  }

  @Rpc(EvaluationRulesService.method.draftEvaluationRules, drafters)
  async draftEvaluationRules(request: DraftEvaluationRulesRequest, { caller }: CallContext) {
    const { staffNumber } = staffOf(caller);
    return this.answer(caller, await this.draft.begin(readKey(request), staffNumber));
  }

  @Rpc(EvaluationRulesService.method.changeEvaluationRules, drafters)
  async changeEvaluationRules(request: ChangeEvaluationRulesRequest, { caller }: CallContext) {
    const read = readVersion(request);
    const fields = new InputFields();
    const effectiveFrom = fields.date('effectiveFrom', request.effectiveFrom);
    const text = fields.text('definition', request.definition, definitionLengthMax);
    fields.check();
    await this.draft.change(read, { definition: readJson(text), effectiveFrom }, staffOf(caller).staffNumber);
    return this.answer(caller, read.version);
  }

  @Rpc(EvaluationRulesService.method.assessEvaluationRules, drafters)
  async assessEvaluationRules(request: AssessEvaluationRulesRequest, { caller }: CallContext) {
    const read = readVersion(request);
    const fields = new InputFields();
    const text = (field: 'purpose' | 'need' | 'effectOnPeople' | 'protectiveMeasures') =>
      fields.text(field, request[field], wordsLength.max, wordsLength.min);
    const words = { purpose: text('purpose'), need: text('need') };
    const effect = {
      effectOnPeople: text('effectOnPeople'),
      protectiveMeasures: text('protectiveMeasures'),
    };
    fields.check();
    await this.draft.assess(read, { ...words, ...effect }, staffOf(caller).staffNumber);
    return this.answer(caller, read.version);
  }

  @Rpc(EvaluationRulesService.method.moveEvaluationRules, movers)
  async moveEvaluationRules(request: MoveEvaluationRulesRequest, { caller }: CallContext) {
    const read = readVersion(request);
    const fields = new InputFields();
    const act = oneOf(fields, 'act', request.act, ['PROPOSE', 'WITHDRAW', 'RETURN', 'APPROVE']);
    const reason =
      request.reason === undefined ? undefined : fields.text('reason', request.reason, reasonLengthMax);
    if (act === 'RETURN' && reason === undefined) fields.refuse('reason', 'is missing');
    fields.check();
    if (officesOf(caller, acts[act], 'EvaluationRules').length === 0)
      throw new DomainError('FORBIDDEN', 'Your roles do not allow this');
    const name = { PROPOSE: 'propose', WITHDRAW: 'withdraw', RETURN: 'return', APPROVE: 'approve' } as const;
    await this.move.run(name[act], read, staffOf(caller).staffNumber, reason);
    return this.answer(caller, read.version);
  }

  @Rpc(EvaluationRulesService.method.startRulesPreview, readers)
  async startRulesPreview(request: StartRulesPreviewRequest, { caller }: CallContext) {
    const { staffNumber } = staffOf(caller);
    const run = await this.preview.start(readKey(request), readVersion(request), staffNumber);
    return { preview: previewMessage(run) };
  }

  @Rpc(EvaluationRulesService.method.getRulesPreview, readers)
  async getRulesPreview(request: GetRulesPreviewRequest) {
    const fields = new InputFields();
    const runId = fields.uuid('runId', request.runId);
    fields.check();
    return { preview: previewMessage(await this.preview.one(runId)) };
  }

  private async answer(caller: Caller, version: number) {
    return { version: rulesMessage(caller, await this.rules.one(version)) };
  }
}

function readKey(request: { readonly key: string }): string {
  const fields = new InputFields();
  const key = fields.text('key', request.key, keyLengthMax);
  fields.check();
  return key;
}

function readVersion(request: RulesRead): RulesRead {
  const fields = new InputFields();
  const version = fields.limit('version', request.version, versionMax);
  const revision = fields.limit('revision', request.revision, versionMax);
  fields.check();
  return { version, revision };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput([{ field: 'definition', problem: 'is not JSON' }]);
  }
}
