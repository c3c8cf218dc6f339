import { randomBytes } from 'node:crypto';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import {
  codeRules,
  hashCode,
  tooManyCodes,
  waitBeforeNextCode,
  waitOfAccount,
} from '../domain/one-time-code.ts';
import { deviceOf, type Origin, placeOf } from '../domain/origin.ts';
import { sessionEnded } from '../domain/session.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { KnownDeviceRepository } from '../persistence/known-device.repository.ts';
import { type CodeAsker, OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';
import { AddressLimits } from './address-limits.ts';
import { MemberLogins } from './member-logins.ts';
import { randomDigits } from './random-secrets.ts';
import { SendCodes } from './send-codes.ts';

interface Asked {
  /** As it was typed. */
  readonly login: string;
  /** Whose it is, if anybody's. */
  readonly account: MemberAccount | undefined;
  readonly asker: CodeAsker;
}

interface NewCode {
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

type Kept =
  | { readonly kind: 'too-many'; readonly waitMs: number }
  /** `account` undefined: nobody is sent anything. */
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
    this.sendCodes.demandRoom();
    const account = await this.logins.find(this.database, typed);
    const device = deviceOf(origin);
    const accountId = account?.accountId ?? null;
    const fromKnownDevice = await this.devices.knows(this.database, accountId, device);
    if (!fromKnownDevice) await this.limits.take('code', origin.address);
    const asker = { addressee, device, place: placeOf(origin), fromKnownDevice };
    return this.ask({ login: typed, account, asker });
  }

  /** For a member who is signed in to prove themselves once more. @throws as `toSignIn` */
  async toStepUp(accountId: string): Promise<number> {
    this.sendCodes.demandRoom();
    const account = await this.accounts.byId(this.database, accountId);
    if (account === undefined) throw sessionEnded();
    const asker = stepUpAsker(this.logins.addresseeOfAccount(accountId));
    return this.ask({ login: account.memberNumber, account, asker });
  }

  private async ask(asked: Asked): Promise<number> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + codeRules.validMs);
    const made = { code: randomDigits(codeRules.digits), createdAt, expiresAt };
    const kept = await this.database.transaction((tx) => this.keep(tx, asked, made));
    if (kept.kind === 'too-many') throw tooManyCodes(kept.waitMs);
    const { codeId, account } = kept;
    if (account) this.sendCodes.add({ codeId, account, login: asked.login, ...made });
    return codeRules.validMs / 1_000;
  }

  private async keep(tx: Transaction, asked: Asked, { code, createdAt, expiresAt }: NewCode): Promise<Kept> {
    const { account, asker } = asked;
    await this.codes.lock(tx, asker.addressee);
    const since = new Date(createdAt.getTime() - codeRules.sendsWindowMs);
    const sends = await this.codes.sentSince(tx, asker, since);
    const waitMs = waitBeforeNextCode(sends, asker.fromKnownDevice, createdAt);
    const accountWaitMs = await this.waitOfAccount(tx, asked, createdAt);
    // Whoever used the account before may know what goes for it; others must not learn that a login is its.
    const toldMs = asker.fromKnownDevice ? Math.max(waitMs, accountWaitMs) : waitMs;
    if (toldMs > 0) return { kind: 'too-many', waitMs: toldMs };
    const recipient = accountWaitMs > 0 ? undefined : account;
    const codeId = uuidv7(createdAt.getTime());
    const salt = randomBytes(16);
    const accountId = recipient?.accountId ?? null;
    const hash = hashCode(salt, code);
    await this.codes.add(tx, { codeId, ...asker, accountId, salt, hash, createdAt, expiresAt });
    // Those of a day still count against the next ones.
    await this.codes.prune(tx, new Date(createdAt.getTime() - codeRules.dayMs));
    return { kind: 'made', codeId, account: recipient };
  }

  /** One request at a time for each account, too: it may be asked for by phone and by number at once. */
  private async waitOfAccount(tx: Transaction, { account, asker }: Asked, now: Date): Promise<number> {
    const accountId = account?.accountId ?? null;
    // Where nobody has the login it is locked in vain, under a name of its own.
    await this.codes.lock(tx, this.logins.addresseeOfAccount(accountId ?? asker.addressee.toString('hex')));
    const since = new Date(now.getTime() - codeRules.dayMs);
    const sends = await this.codes.sentToAccount(tx, accountId, asker, since);
    return waitOfAccount(sends, asker.fromKnownDevice, now);
  }
}

/** Somebody who is signed in: the account says who it is, wherever they are. */
export function stepUpAsker(addressee: Buffer): CodeAsker {
  const anywhere = Buffer.alloc(0);
  return { addressee, device: anywhere, place: anywhere, fromKnownDevice: true };
}
