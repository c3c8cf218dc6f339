import { type Action, officesFor, type Subject } from '@evergreen/access';
import { DomainError } from '@evergreen/kernel';
import type { Caller } from './caller.ts';

declare const accessBrand: unique symbol;

/** Who may call a handler. Made only by `access`, so a handler cannot do without a decision. */
export interface Access {
  readonly [accessBrand]: true;
  /** In words, for the log of a refusal. */
  readonly description: string;
  allows(caller: Caller): boolean;
}

function rule(description: string, allows: (caller: Caller) => boolean): Access {
  return Object.freeze({ description, allows }) as Access;
}

/**
 * The rules a handler chooses from. They say which kind of caller comes through the door; whose data that caller
 * sees is the use case's business, which gets the caller with the call.
 */
export const access = {
  /** Whoever asks, signed in or not. */
  anyone: rule('anyone', () => true),
  members: rule('members', (caller) => caller.kind === 'member'),
  /** Whoever works for the insurer. */
  staff: rule('staff', (caller) => caller.kind === 'staff'),
  /** Staff whose roles allow the act somewhere; where, `officesOf` tells. */
  may<S extends Subject>(action: Action<S>, subject: S): Access {
    return rule(
      `staff who may ${action} ${subject}`,
      (caller) => officesOf(caller, action, subject).length > 0 && caller.kind === 'staff',
    );
  },
  /** Our services on their own account, and the operator's command. */
  services: rule('services', (caller) => caller.kind === 'service'),
  /** The one of our services that has a reason to ask. */
  service: (name: string): Access =>
    rule(`the service ${name}`, (caller) => caller.kind === 'service' && caller.name === name),
  anyOf(...choices: readonly Access[]): Access {
    return rule(choices.map(({ description }) => description).join(' or '), (caller) =>
      choices.some((choice) => choice.allows(caller)),
    );
  },
};

/**
 * Offices, with all below them, where the caller may do this; topmost ones only. Our own services may everywhere.
 * Empty: nowhere. Every list is cut to these, and a record elsewhere is answered like one that does not exist.
 */
export function officesOf<S extends Subject>(
  caller: Caller,
  action: Action<S>,
  subject: S,
): readonly string[] {
  if (caller.kind === 'service') return ['/'];
  return caller.kind === 'staff' ? officesFor(caller.grants, action, subject) : [];
}

/** For so long a proof beyond the session counts. */
export const stepUpMs = 10 * 60_000;

/**
 * For acts that an unattended or stolen session must not be enough for.
 * @throws DomainError STEP_UP_REQUIRED when the person has not proved themselves within the last ten minutes
 */
export function demandStepUp(caller: Caller, now: Date): void {
  if (caller.kind === 'service') return;
  const provedAtMs = caller.kind === 'anonymous' ? undefined : caller.session?.steppedUpAtMs;
  if (provedAtMs === undefined || now.getTime() - provedAtMs > stepUpMs) {
    throw new DomainError('STEP_UP_REQUIRED', 'Prove once more that it is you');
  }
}
