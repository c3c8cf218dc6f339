import type { Account } from '../domain/account.ts';
import type { Login } from '../domain/login.ts';

/** A code on its way to a person. */
export interface CodeDelivery {
  readonly codeId: string;
  readonly login: Login;
  readonly account: Account;
  /** In clear: this is the only place it leaves the service. */
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/**
 * Hands codes to whatever carries them. `send` resolves once the delivery is accepted and takes no longer than a
 * statement does: a slow carrier must queue, or its pace would tell which accounts exist.
 */
export interface CodeSender {
  /** Whether any code can be delivered; asked before a code is made. */
  readonly canSend: boolean;
  send(delivery: CodeDelivery): Promise<void>;
}

export const CODE_SENDER = Symbol('code-sender');

/** No carrier is configured: every request for a code is refused, whoever asks. */
export const noCodeSender: CodeSender = {
  canSend: false,
  send: () => Promise.reject(new Error('No way to send codes is configured')),
};
