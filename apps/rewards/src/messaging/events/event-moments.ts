import { type Clock, DomainError, InputFields } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Author } from '../../use-cases/events/write-events.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** When something is done: now, but for the events of the past that a demonstration begins with. */
@Injectable()
export class EventMoments {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws DomainError FORBIDDEN to anybody but the operator's command of a demonstration */
  of(caller: Caller, at: string | undefined): Date {
    if (at === undefined) return this.clock.now();
    if (caller.kind !== 'service' || this.configuration.EVERGREEN_DEMO !== 'true')
      throw new DomainError('FORBIDDEN', 'It is done when it is done');
    const fields = new InputFields();
    const instant = fields.instant('at', at);
    fields.check();
    return instant;
  }
}

/** Staff, or the operator's command. @throws DomainError FORBIDDEN */
export function writerOf(caller: Caller): Author {
  if (caller.kind === 'staff') return { caller, accountId: caller.accountId };
  if (caller.kind === 'service' && caller.name === 'operator') return { caller, accountId: nobody };
  throw new DomainError('FORBIDDEN', 'Only staff may do this');
}

/**
 * Of whom it is: a member speaks for themselves, the operator's command for whom it names.
 * @throws DomainError FORBIDDEN; InvalidInput
 */
export function speakerOf(caller: Caller, customerId: string | undefined): string {
  if (caller.kind === 'member') {
    if (customerId !== undefined && customerId !== caller.customerId)
      throw new DomainError('FORBIDDEN', 'Members answer for themselves');
    return caller.customerId;
  }
  const fields = new InputFields();
  const id = fields.uuid('customerId', customerId ?? '');
  fields.check();
  return id;
}
