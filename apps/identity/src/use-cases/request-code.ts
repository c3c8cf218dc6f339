import { randomBytes, randomInt } from 'node:crypto';
import { type Clock, DomainError, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account, AccountKind } from '../domain/account.ts';
import { login, type Login } from '../domain/login.ts';
import { codeRules, hashCode, tooManyCodes, waitBeforeNextCode } from '../domain/one-time-code.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';
import { CODE_SENDER, type CodeSender } from './code-sender.ts';

/** How long a used or expired code is kept: it still counts against the sends of its window. */
const keepCodesMs = 24 * 3_600_000;

type Made =
  | { readonly kind: 'too-many'; readonly waitMs: number }
  | { readonly kind: 'made'; readonly codeId: string; readonly account: Account | undefined };

/** Sends a one-time code. The work and the answer are the same whether or not the account exists. */
@Injectable()
export class RequestCode {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(CODE_SENDER) private readonly sender: CodeSender,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(OneTimeCodeRepository) private readonly codes: OneTimeCodeRepository,
  ) {}

  /**
   * @returns for how many seconds the code is valid
   * @throws DomainError RATE_LIMITED after too many sends, SERVICE_UNAVAILABLE where no code can be sent
   */
  async run(kind: AccountKind, typed: string): Promise<number> {
    const to = login(kind, typed);
    if (!this.sender.canSend) throw new DomainError('SERVICE_UNAVAILABLE', 'Codes cannot be sent');
    const code = String(randomInt(10 ** codeRules.digits)).padStart(codeRules.digits, '0');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + codeRules.validMs);
    const made = await this.database.transaction((tx) => this.make(tx, to, code, createdAt, expiresAt));
    if (made.kind === 'too-many') throw tooManyCodes(made.waitMs);
    if (made.account) {
      const { codeId, account } = made;
      await this.sender.send({ codeId, login: to, account, code, createdAt, expiresAt });
    }
    return codeRules.validMs / 1_000;
  }

  private async make(
    tx: Transaction,
    to: Login,
    code: string,
    createdAt: Date,
    expiresAt: Date,
  ): Promise<Made> {
    await this.codes.lock(tx, to);
    const since = new Date(createdAt.getTime() - codeRules.sendsWindowMs);
    const waitMs = waitBeforeNextCode(await this.codes.sentSince(tx, to, since), createdAt);
    if (waitMs > 0) return { kind: 'too-many', waitMs };
    const account = await this.accounts.byLogin(tx, to, isDemo(this.configuration));
    const codeId = uuidv7(createdAt.getTime());
    const salt = randomBytes(16);
    const accountId = account?.accountId ?? null;
    const hash = hashCode(salt, code);
    await this.codes.add(tx, { codeId, login: to, accountId, salt, hash, createdAt, expiresAt });
    await this.codes.prune(tx, new Date(createdAt.getTime() - keepCodesMs));
    return { kind: 'made', codeId, account };
  }
}
