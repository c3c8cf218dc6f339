import {
  type ListDeadLettersRequest,
  OperationsService,
  type ReplayDeadLettersRequest,
} from '@evergreen/contracts/operations';
import { DeadLetters } from '@evergreen/events';
import { access, Rpc } from '@evergreen/rpc';
import { Controller } from '@nestjs/common';
import { Flow } from './flow.ts';

const listMax = 200;

/** What the operator may ask of any service. */
@Controller()
export class OperationsController {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly flow: Flow,
  ) {}

  @Rpc(OperationsService.method.getFlow, access.services)
  async getFlow() {
    const reading = await this.flow.read();
    return { ...reading, consumers: [...reading.consumers] };
  }

  @Rpc(OperationsService.method.listDeadLetters, access.services)
  async listDeadLetters(request: ListDeadLettersRequest) {
    const limit = Math.min(Math.max(request.limit, 1), listMax);
    const letters = await this.deadLetters.list(limit, request.includeReplayed);
    return {
      waiting: await this.deadLetters.waiting(),
      deadLetters: letters.map((letter) => ({
        id: letter.id,
        consumer: letter.consumer,
        messageId: letter.messageId,
        subject: letter.subject,
        factKey: letter.factKey,
        reason: letter.reason,
        attempts: letter.attempts,
        createdAt: letter.createdAt.toISOString(),
        ...(letter.replayedAt ? { replayedAt: letter.replayedAt.toISOString() } : {}),
      })),
    };
  }

  @Rpc(OperationsService.method.replayDeadLetters, access.services)
  replayDeadLetters(request: ReplayDeadLettersRequest) {
    return this.deadLetters.replay(request.ids);
  }
}
