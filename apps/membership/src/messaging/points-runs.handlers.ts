import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type GetPointsRunRequest,
  PointsRunKind as WireKind,
  type PointsRunSchema,
  PointsRunService,
  type StartPointsRunRequest,
} from '@evergreen/contracts/membership';
import { progressMessage, type Run } from '@evergreen/jobs';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { Counts } from '../domain/points-run-result.ts';
import { ReadPointsRun } from '../use-cases/read-points-run.ts';
import {
  expiryKind,
  noticesKind,
  type PointsRunKind,
  StartPointsRun,
} from '../use-cases/start-points-run.ts';
import { actorOf } from './member-access.ts';

const keyLengthMax = 200;
const operator = access.service('operator');

const kinds = {
  [expiryKind]: WireKind.EXPIRY,
  [noticesKind]: WireKind.NOTICES,
} as const satisfies Record<PointsRunKind, WireKind>;

@Controller()
export class PointsRunsHandlers {
  constructor(
    @Inject(StartPointsRun) private readonly start: StartPointsRun,
    @Inject(ReadPointsRun) private readonly read: ReadPointsRun,
  ) {}

  @Rpc(PointsRunService.method.startPointsRun, operator)
  async startPointsRun(request: StartPointsRunRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const kind = kindsKnown.find((each) => kinds[each] === request.kind);
    if (kind === undefined) fields.refuse('kind', 'is no kind of run');
    fields.check();
    return { run: messageOf(kind!, await this.start.run(kind!, key, actorOf(caller))) };
  }

  @Rpc(PointsRunService.method.getPointsRun, operator)
  async getPointsRun(request: GetPointsRunRequest) {
    const fields = new InputFields();
    const runId = fields.uuid('runId', request.runId);
    fields.check();
    const run = await this.read.run(runId);
    return { run: messageOf(run.kind, run) };
  }
}

const kindsKnown = Object.keys(kinds) as PointsRunKind[];

function messageOf(kind: PointsRunKind, run: Run): MessageInitShape<typeof PointsRunSchema> {
  const counts = (run.result ?? {}) as Counts<string>;
  return {
    ...{ runId: run.id, kind: kinds[kind], startedBy: run.startedBy, progress: progressMessage(run) },
    counts: Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, BigInt(count)])),
  };
}
