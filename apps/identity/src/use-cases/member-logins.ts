import type { Reader } from '@evergreen/persistence';
import { type BlindIndex, phoneForm } from '@evergreen/personal-data';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import { loginForm } from '../domain/login.ts';
import { AccountRepository } from '../persistence/account.repository.ts';

/** The service's `BlindIndex`, by the same key as customer-profile's. */
export const BLIND_INDEX = Symbol('blind-index');

/** Finds members by what they typed, of which nothing is kept in clear. */
@Injectable()
export class MemberLogins {
  constructor(
    @Inject(BLIND_INDEX) private readonly index: BlindIndex,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
  ) {}

  /** The account that answers to a phone or member number, if exactly one does. @throws InvalidInput */
  find(on: Reader, typed: string): Promise<MemberAccount | undefined> {
    const text = loginForm(typed);
    const phone = phoneForm(text);
    return this.accounts.byLogin(on, text, phone === '' ? null : this.index.of('phone', phone));
  }

  /** Under what codes of a login are kept. A phone is the same however it was typed. @throws InvalidInput */
  addresseeOf(typed: string): Buffer {
    const text = loginForm(typed);
    return this.index.of('phone', `sign-in/${phoneForm(text) || text}`);
  }

  /** Under what codes of somebody who is signed in are kept. */
  addresseeOfAccount(accountId: string): Buffer {
    return this.index.of('phone', `step-up/${accountId}`);
  }
}
