import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import { Inject, Injectable } from '@nestjs/common';
import {
  added,
  type InvitationCounts,
  type InvitationParams,
  type InvitationProgress,
  inviteKind,
  nobodyYet,
} from '../../domain/events/invitation-run.ts';
import { SendInvitations } from '../../use-cases/events/send-invitations.ts';

/** Invites an audience, page after page: how many there are is known once the last one was asked for. */
@Injectable()
export class EventInvitationsRunKind implements RunKind<InvitationParams, InvitationCounts> {
  readonly name = inviteKind;

  constructor(@Inject(SendInvitations) private readonly send: SendInvitations) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: '', to: '' }]);
  }

  async processAlone(
    { id, params }: Run<InvitationParams>,
    chunk: RunChunk,
    report: (value: unknown) => Promise<void>,
    signal: AbortSignal,
  ): Promise<InvitationCounts> {
    let progress = (chunk.progress as InvitationProgress | null) ?? nobodyYet;
    for (;;) {
      signal.throwIfAborted();
      progress = await this.send.page(id, params, progress);
      if (progress.after === undefined) return added(progress, {});
      await report(progress);
    }
  }

  finish(_tx: unknown, _run: unknown, results: readonly InvitationCounts[]): Promise<unknown> {
    return Promise.resolve(results.reduce<InvitationCounts>(added, nobodyYet));
  }
}
