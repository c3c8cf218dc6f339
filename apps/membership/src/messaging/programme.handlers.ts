import {
  type ApproveDraftRequest,
  type ChangeDraftRequest,
  type CreateDraftRequest,
  type DropDraftRequest,
  type GetPreviewRequest,
  type GetTierRunRequest,
  type ListTierRunsRequest,
  ProgrammeService,
  type ReturnDraftRequest,
  type StartPreviewRequest,
  type StartTierRunRequest,
  type SubmitDraftRequest,
} from '@evergreen/contracts/membership';
import { InputFields, InvalidInput, type Uuid } from '@evergreen/kernel';
import { access, type Caller, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ChangeProgrammeDraft } from '../use-cases/change-programme-draft.ts';
import { CreateProgrammeDraft } from '../use-cases/create-programme-draft.ts';
import { MoveProgramme, type ProgrammeAct } from '../use-cases/move-programme.ts';
import { ReadProgrammes } from '../use-cases/read-programmes.ts';
import { ReadTierRuns } from '../use-cases/read-tier-runs.ts';
import { previewKind, StartProgrammePreview } from '../use-cases/start-programme-preview.ts';
import { StartTierRun, tierRunKind } from '../use-cases/start-tier-run.ts';
import { actorOf } from './member-access.ts';
import { programmeMessage, rulesJson } from './programme-messages.ts';
import { previewMessage, tierRunMessage } from './tier-run-messages.ts';

const keyLengthMax = 200;
const reasonLengthMax = 500;
const listMax = 100;
const versionMax = 1_000_000;

const readers = access.anyOf(access.may('read', 'Programme'), access.services);
const drafters = access.may('draft', 'Programme');
const approvers = access.may('approve', 'Programme');
const reviewers = access.anyOf(access.may('review', 'Programme'), access.service('operator'));

interface Read {
  readonly version: number;
  readonly revision: number;
}

@Controller()
export class ProgrammeHandlers {
  constructor(
    @Inject(ReadProgrammes) private readonly programmes: ReadProgrammes,
    @Inject(CreateProgrammeDraft) private readonly create: CreateProgrammeDraft,
    @Inject(ChangeProgrammeDraft) private readonly change: ChangeProgrammeDraft,
    @Inject(MoveProgramme) private readonly move: MoveProgramme,
    @Inject(StartProgrammePreview) private readonly preview: StartProgrammePreview,
    @Inject(StartTierRun) private readonly startRun: StartTierRun,
    @Inject(ReadTierRuns) private readonly runs: ReadTierRuns,
  ) {}

  @Rpc(ProgrammeService.method.listProgrammes, readers)
  async listProgrammes() {
    return { programmes: (await this.programmes.run()).map(programmeMessage) };
  }

  @Rpc(ProgrammeService.method.createDraft, drafters)
  async createDraft(request: CreateDraftRequest, { caller }: CallContext) {
    return this.answer(await this.create.run(readKey(request), actorOf(caller)));
  }

  @Rpc(ProgrammeService.method.changeDraft, drafters)
  async changeDraft(request: ChangeDraftRequest, { caller }: CallContext) {
    const { version, revision } = readVersion(request);
    if (request.rules === undefined) throw new InvalidInput([{ field: 'rules', problem: 'is missing' }]);
    await this.change.run(version, revision, rulesJson(request.rules), actorOf(caller));
    return this.answer(version);
  }

  @Rpc(ProgrammeService.method.submitDraft, drafters)
  submitDraft(request: SubmitDraftRequest, { caller }: CallContext) {
    return this.act('submit', request, caller);
  }

  @Rpc(ProgrammeService.method.returnDraft, approvers)
  returnDraft(request: ReturnDraftRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const reason = fields.text('reason', request.reason, reasonLengthMax);
    fields.check();
    return this.act('return', request, caller, reason);
  }

  @Rpc(ProgrammeService.method.approveDraft, approvers)
  approveDraft(request: ApproveDraftRequest, { caller }: CallContext) {
    return this.act('approve', request, caller);
  }

  @Rpc(ProgrammeService.method.dropDraft, drafters)
  dropDraft(request: DropDraftRequest, { caller }: CallContext) {
    return this.act('drop', request, caller);
  }

  @Rpc(ProgrammeService.method.startPreview, readers)
  async startPreview(request: StartPreviewRequest, { caller }: CallContext) {
    const key = readKey(request);
    const run = await this.preview.run(key, readVersion(request), actorOf(caller));
    return { preview: previewMessage(run) };
  }

  @Rpc(ProgrammeService.method.getPreview, readers)
  async getPreview(request: GetPreviewRequest) {
    return { preview: previewMessage(await this.runs.one(readRunId(request), previewKind)) };
  }

  @Rpc(ProgrammeService.method.startTierRun, reviewers)
  async startTierRun(request: StartTierRunRequest, { caller }: CallContext) {
    return { run: tierRunMessage(await this.startRun.run(readKey(request), actorOf(caller))) };
  }

  @Rpc(ProgrammeService.method.getTierRun, readers)
  async getTierRun(request: GetTierRunRequest) {
    return { run: tierRunMessage(await this.runs.one(readRunId(request), tierRunKind)) };
  }

  @Rpc(ProgrammeService.method.listTierRuns, readers)
  async listTierRuns(request: ListTierRunsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    return { runs: (await this.runs.newest(limit)).map(tierRunMessage) };
  }

  private async act(act: ProgrammeAct, request: Read, caller: Caller, reason?: string) {
    const read = readVersion(request);
    await this.move.run(act, read, actorOf(caller), reason);
    return this.answer(read.version);
  }

  private async answer(version: number) {
    const seen = (await this.programmes.run()).find(({ programme }) => programme.version === version);
    if (seen === undefined) throw new Error(`Version ${version} of the programme is gone`);
    return { programme: programmeMessage(seen) };
  }
}

function readKey(request: { readonly key: string }): string {
  const fields = new InputFields();
  const key = fields.text('key', request.key, keyLengthMax);
  fields.check();
  return key;
}

function readVersion(request: Read): Read {
  const fields = new InputFields();
  const version = fields.limit('version', request.version, versionMax);
  const revision = fields.limit('revision', request.revision, versionMax);
  fields.check();
  return { version, revision };
}

function readRunId({ runId }: { readonly runId: string }): Uuid {
  const fields = new InputFields();
  const id = fields.uuid('runId', runId);
  fields.check();
  return id;
}
