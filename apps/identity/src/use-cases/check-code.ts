import { type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { judgeCode } from '../domain/one-time-code.ts';
import { type CodeAsker, OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';

export type CheckedCode =
  | { readonly kind: 'right'; readonly accountId: string }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number; readonly accountId: string | null }
  | { readonly kind: 'expired' };

/** Looks at one attempt at a code, and counts it. */
@Injectable()
export class CheckCode {
  constructor(@Inject(OneTimeCodeRepository) private readonly codes: OneTimeCodeRepository) {}

  /** A right code is used up. A wrong attempt must be committed, whatever the caller does about it. */
  async run(
    tx: Transaction,
    { addressee, device }: Pick<CodeAsker, 'addressee' | 'device'>,
    typed: string,
    now: Date,
  ): Promise<CheckedCode> {
    await this.codes.lock(tx, addressee);
    const sent = await this.codes.newest(tx, addressee, device);
    const verdict = judgeCode(sent, typed, now);
    if (sent === undefined || verdict.kind === 'expired') return { kind: 'expired' };
    const { codeId, accountId } = sent;
    await this.codes.countAttempt(tx, codeId);
    if (verdict.kind === 'wrong') return { ...verdict, accountId };
    if (accountId === null) return { kind: 'expired' };
    await this.codes.markUsed(tx, codeId, now);
    return { kind: 'right', accountId };
  }
}
