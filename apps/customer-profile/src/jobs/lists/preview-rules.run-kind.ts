import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  addUpPreviews,
  type RulesPreviewAsked,
  rulesPreviewKind,
  type RulesPreviewResult,
} from '../../domain/lists/rules-preview.ts';
import { PreviewRules } from '../../use-cases/lists/preview-rules.ts';

/** The preview of evaluation rules in chunks of customers. */
@Injectable()
export class PreviewRulesRunKind implements RunKind<RulesPreviewAsked, RulesPreviewResult> {
  readonly name = rulesPreviewKind;

  constructor(@Inject(PreviewRules) private readonly preview: PreviewRules) {}

  plan(tx: Transaction, { id, params }: Run<RulesPreviewAsked>): Promise<readonly ChunkRange[]> {
    return this.preview.plan(tx, id, params);
  }

  process(
    tx: Transaction,
    { id, params }: Run<RulesPreviewAsked>,
    chunk: RunChunk,
  ): Promise<RulesPreviewResult> {
    return this.preview.ofRange(tx, id, chunk, params);
  }

  finish(_tx: Transaction, _run: Run, results: readonly RulesPreviewResult[]): Promise<RulesPreviewResult> {
    return Promise.resolve(addUpPreviews(results));
  }
}
