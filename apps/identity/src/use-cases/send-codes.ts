import { DomainError } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { AfterAnswer } from './after-answer.ts';
import { CODE_SENDER, type CodeDelivery, type CodeSender } from './code-sender.ts';

/** Sends codes after the request for them was answered. What is lost is asked for again by its person. */
@Injectable()
export class SendCodes {
  constructor(
    @Inject(CODE_SENDER) private readonly sender: CodeSender,
    @Inject(AfterAnswer) private readonly afterAnswer: AfterAnswer,
  ) {}

  get canSend(): boolean {
    return this.sender.canSend;
  }

  /** Asked before it is known whether there is anything to send. @throws DomainError SERVICE_UNAVAILABLE */
  demandRoom(): void {
    if (!this.sender.canSend) throw new DomainError('SERVICE_UNAVAILABLE', 'Codes cannot be sent');
    if (!this.afterAnswer.hasRoom('codes')) {
      throw new DomainError('SERVICE_UNAVAILABLE', 'Too many codes wait to be sent');
    }
  }

  /** Returns at once. */
  add(delivery: CodeDelivery): void {
    this.afterAnswer.add('codes', `code ${delivery.codeId}`, () => this.sender.send(delivery));
  }
}
