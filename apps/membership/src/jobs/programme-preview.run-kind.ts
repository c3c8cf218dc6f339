import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Moves, type PreviewResult } from '../domain/tier-run-result.ts';
import { PlanMemberRanges } from '../use-cases/plan-member-ranges.ts';
import { PreviewChunk } from '../use-cases/preview-chunk.ts';
import { previewKind, type PreviewParams } from '../use-cases/start-programme-preview.ts';

/** The preview of a programme in chunks of members. */
@Injectable()
export class ProgrammePreviewRunKind implements RunKind<PreviewParams, PreviewResult> {
  readonly name = previewKind;

  constructor(
    @Inject(PlanMemberRanges) private readonly planRanges: PlanMemberRanges,
    @Inject(PreviewChunk) private readonly preview: PreviewChunk,
  ) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.planRanges.run(tx);
  }

  process(tx: Transaction, { params }: Run<PreviewParams>, chunk: RunChunk): Promise<PreviewResult> {
    return this.preview.run(tx, chunk, params);
  }

  finish(
    _tx: Transaction,
    _run: Run<PreviewParams>,
    results: readonly PreviewResult[],
  ): Promise<PreviewResult> {
    const moves = new Moves();
    results.forEach((result) => moves.merge(result));
    return Promise.resolve(moves.result());
  }
}
