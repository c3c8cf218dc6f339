import {
  type CancelRunRequest,
  type GetDecisionsRequest,
  type GetRunRequest,
  type ListCustomerDecisionsRequest,
  type ListRunsRequest,
  NoClaimService,
  type PauseRunRequest,
  type ResumeRunRequest,
  type StartRunRequest,
} from '@evergreen/contracts/rewards';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ListRuleSets } from '../use-cases/list-rule-sets.ts';
import { ReadDecisions } from '../use-cases/read-decisions.ts';
import { ReadNoClaimRuns } from '../use-cases/read-no-claim-runs.ts';
import { StartNoClaimRun } from '../use-cases/start-no-claim-run.ts';
import { SteerNoClaimRun } from '../use-cases/steer-no-claim-run.ts';
import { listenerOf, refuseForeignCustomer, starterOf } from './no-claim-access.ts';
import { decisionMessage, ruleSetMessage, runMessage } from './no-claim-messages.ts';

const listMax = 100;
const termsMax = 1_000;
const keyLengthMax = 200;
const idLengthMax = 40;

const readers = access.anyOf(access.may('read', 'NoClaimRun'), access.services);
const readersAndMembers = access.anyOf(access.members, readers);
// Of the services only the operator's command may: the handler looks at the name.
const starters = access.anyOf(access.may('manage', 'NoClaimRun'), access.services);

@Controller()
export class NoClaimHandlers {
  constructor(
    @Inject(ListRuleSets) private readonly ruleSets: ListRuleSets,
    @Inject(StartNoClaimRun) private readonly start: StartNoClaimRun,
    @Inject(ReadNoClaimRuns) private readonly runs: ReadNoClaimRuns,
    @Inject(SteerNoClaimRun) private readonly steer: SteerNoClaimRun,
    @Inject(ReadDecisions) private readonly decisions: ReadDecisions,
  ) {}

  @Rpc(NoClaimService.method.listRuleSets, readers)
  async listRuleSets() {
    return { ruleSets: (await this.ruleSets.run()).map(ruleSetMessage) };
  }

  @Rpc(NoClaimService.method.startRun, starters)
  async startRun(request: StartRunRequest, { caller }: CallContext) {
    const startedBy = starterOf(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const ruleSetId = fields.text('ruleSetId', request.ruleSetId, idLengthMax);
    const asOf = fields.optionalDate('asOf', request.asOf) ?? null;
    const compare =
      request.compareRuleSetId === undefined
        ? null
        : {
            ruleSetId: fields.text('compareRuleSetId', request.compareRuleSetId, idLengthMax),
            version: request.compareVersion,
          };
    fields.check();
    const run = await this.start.run(key, { ruleSetId, asOf, dry: request.dry, compare }, startedBy);
    return this.answer(run.id);
  }

  @Rpc(NoClaimService.method.getRun, readers)
  getRun(request: GetRunRequest) {
    return this.answer(readRunId(request));
  }

  @Rpc(NoClaimService.method.listRuns, readers)
  async listRuns(request: ListRunsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    return { runs: (await this.runs.newest(limit)).map((run) => runMessage(run)) };
  }

  @Rpc(NoClaimService.method.pauseRun, starters)
  pauseRun(request: PauseRunRequest, { caller }: CallContext) {
    return this.act(request, caller, 'pause');
  }

  @Rpc(NoClaimService.method.resumeRun, starters)
  resumeRun(request: ResumeRunRequest, { caller }: CallContext) {
    return this.act(request, caller, 'resume');
  }

  @Rpc(NoClaimService.method.cancelRun, starters)
  cancelRun(request: CancelRunRequest, { caller }: CallContext) {
    return this.act(request, caller, 'cancel');
  }

  @Rpc(NoClaimService.method.getDecisions, readersAndMembers)
  async getDecisions(request: GetDecisionsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const termIds = fields.uuids('termIds', request.termIds, termsMax);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    return {
      decisions: (await this.decisions.ofTerms(customerId, termIds)).map((each) =>
        decisionMessage(each, listenerOf(caller)),
      ),
    };
  }

  @Rpc(NoClaimService.method.listCustomerDecisions, readersAndMembers)
  async listCustomerDecisions(request: ListCustomerDecisionsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    return {
      decisions: (await this.decisions.ofCustomer(customerId)).map((each) =>
        decisionMessage(each, listenerOf(caller)),
      ),
    };
  }

  private async act(
    request: { readonly runId: string },
    caller: CallContext['caller'],
    act: 'pause' | 'resume' | 'cancel',
  ) {
    starterOf(caller);
    return { run: runMessage(await this.steer.run(readRunId(request), act)) };
  }

  private async answer(runId: Uuid) {
    const run = await this.runs.one(runId);
    const [samples, compared] = await Promise.all([this.runs.samples(run), this.runs.compared(run)]);
    return { run: runMessage(run, samples, compared) };
  }
}

function readRunId({ runId }: { readonly runId: string }): Uuid {
  const fields = new InputFields();
  const id = fields.uuid('runId', runId);
  fields.check();
  return id;
}
