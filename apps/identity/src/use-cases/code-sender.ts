import type { MemberAccount } from '../domain/account.ts';

/** A code on its way to a member. */
export interface CodeDelivery {
  readonly codeId: string;
  readonly account: MemberAccount;
  /** What was typed to ask for it. */
  readonly login: string;
  /** In clear: this is the only place it leaves the service. */
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Hands codes to whatever carries them. Called after the answer, so its pace tells nobody which accounts exist. */
export interface CodeSender {
  /** Whether any code can be delivered; asked before a code is made. */
  readonly canSend: boolean;
  /** Resolves once the carrier has taken it. @throws Error when it will not arrive */
  send(delivery: CodeDelivery): Promise<void>;
}

export const CODE_SENDER = Symbol('code-sender');

/** No carrier is configured: every request for a code is refused, whoever asks. */
export const noCodeSender: CodeSender = {
  canSend: false,
  send: () => Promise.reject(new Error('No way to send codes is configured')),
};
