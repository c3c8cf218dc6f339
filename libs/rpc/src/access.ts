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
  /** Staff with one of the roles; without roles, any staff. No role passes for another, `administrator` neither. */
  staff(...roles: readonly string[]): Access {
    return rule(
      roles.length === 0 ? 'staff' : `staff (${roles.join(', ')})`,
      (caller) =>
        caller.kind === 'staff' && (roles.length === 0 || roles.some((role) => caller.roles.includes(role))),
    );
  },
  /** Our services on their own account, and the operator's command. */
  services: rule('services', (caller) => caller.kind === 'service'),
  anyOf(...choices: readonly Access[]): Access {
    return rule(choices.map(({ description }) => description).join(' or '), (caller) =>
      choices.some((choice) => choice.allows(caller)),
    );
  },
};
