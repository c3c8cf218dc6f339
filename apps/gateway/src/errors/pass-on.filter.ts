import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import { DomainError } from '@evergreen/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => unknown;

/**
 * Hands every error on as it is; without it Nest writes each refusal into the log as a failure. An address that
 * leads nowhere is answered in our own form.
 */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  constructor(private readonly answer: Answer) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (!(error instanceof NotFoundException) || host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    this.answer(new DomainError('NOT_FOUND', 'No such address'), http.getRequest(), http.getResponse());
  }
}
