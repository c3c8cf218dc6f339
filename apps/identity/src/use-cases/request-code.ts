import { randomBytes } from 'node:crypto';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import { codeRules, hashCode, tooManyCodes, waitBeforeNextCode } from '../domain/one-time-code.ts';
import { deviceOf, type Origin, placeOf } from '../domain/origin.ts';
import { sessionEnded } from '../domain/session.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { KnownDeviceRepository } from '../persistence/known-device.repository.ts';
import { type CodeAsker, OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';
import { AddressLimits } from './address-limits.ts';
import { MemberLogins } from './member-logins.ts';
import { randomDigits } from './random-secrets.ts';
import { SendCodes } from './send-codes.ts';

/** How long a used or expired code is kept: it still counts against the sends of its window. */
const keepCodesMs = 24 * 3_600_000;

interface Asked {
  readonly login: string;
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Whose code it is, if anybody's, and who asks for it. */
interface Asking {
  readonly account: MemberAccount | undefined;
  readonly asker: CodeAsker;
}

type Made =
  | { readonly kind: 'too-many'; readonly waitMs: number }
  | { readonly kind: 'made'; readonly codeId: string; readonly account: MemberAccount | undefined };

/** Sends one-time codes. The work up to the answer is the same whether or not the account exists. */
@Injectable()
export class RequestCode {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SendCodes) private readonly sendCodes: SendCodes,
    @Inject(AddressLimits) private readonly limits: AddressLimits,
    @Inject(MemberLogins) private readonly logins: MemberLogins,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(OneTimeCodeRepository) private readonly codes: OneTimeCodeRepository,
    @Inject(KnownDeviceRepository) private readonly devices: KnownDeviceRepository,
  ) {}

  /**
   * To sign in with.
   * @returns for how many seconds the code is valid
   * @throws InvalidInput; DomainError RATE_LIMITED after too many sends, SERVICE_UNAVAILABLE where none can be sent
   */
  async toSignIn(typed: string, origin: Origin): Promise<number> {
    const addressee = this.logins.addresseeOf(typed);
    return this.ask(typed, origin.address, async (tx) => {
      const account = await this.logins.find(tx, typed);
      const device = deviceOf(origin);
      const fromKnownDevice = await this.devices.knows(tx, account?.accountId ?? null, device);
      return { account, asker: { addressee, device, place: placeOf(origin), fromKnownDevice } };
    });
  }

  /** For a member who is signed in to prove themselves once more. @throws as `toSignIn` */
  async toStepUp(accountId: string, address: string): Promise<number> {
    const account = await this.accounts.byId(this.database, accountId);
    if (account === undefined) throw sessionEnded();
    const asker = stepUpAsker(this.logins.addresseeOfAccount(accountId));
    return this.ask(account.memberNumber, address, () => Promise.resolve({ account, asker }));
  }

  private async ask(
    login: string,
    address: string,
    find: (tx: Transaction) => Promise<Asking>,
  ): Promise<number> {
    this.sendCodes.demandRoom();
    await this.limits.take('code', address);
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + codeRules.validMs);
    const asked = { login, code: randomDigits(codeRules.digits), createdAt, expiresAt };
    const made = await this.database.transaction((tx) => this.make(tx, asked, find));
    if (made.kind === 'too-many') throw tooManyCodes(made.waitMs);
    const { codeId, account } = made;
    if (account) {
      this.sendCodes.add({ codeId, account, login, code: asked.code, createdAt, expiresAt });
    }
    return codeRules.validMs / 1_000;
  }

  private async make(
    tx: Transaction,
    { code, createdAt, expiresAt }: Asked,
    find: (tx: Transaction) => Promise<Asking>,
  ): Promise<Made> {
    const { account, asker } = await find(tx);
    await this.codes.lock(tx, asker.addressee);
    const since = new Date(createdAt.getTime() - codeRules.sendsWindowMs);
    const sends = await this.codes.sentSince(tx, asker, since);
    const waitMs = waitBeforeNextCode(sends, asker.fromKnownDevice, createdAt);
    if (waitMs > 0) return { kind: 'too-many', waitMs };
    const codeId = uuidv7(createdAt.getTime());
    const salt = randomBytes(16);
    const accountId = account?.accountId ?? null;
    const hash = hashCode(salt, code);
    await this.codes.add(tx, { codeId, ...asker, accountId, salt, hash, createdAt, expiresAt });
    await this.codes.prune(tx, new Date(createdAt.getTime() - keepCodesMs));
    return { kind: 'made', codeId, account };
  }
}

/** Somebody who is signed in: the account says who it is, wherever they are. */
export function stepUpAsker(addressee: Buffer): CodeAsker {
  const anywhere = Buffer.alloc(0);
  return { addressee, device: anywhere, place: anywhere, fromKnownDevice: true };
}
