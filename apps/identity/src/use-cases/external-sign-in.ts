import { DomainError } from '@evergreen/kernel';
import type { Account, AccountKind } from '../domain/account.ts';

/** Who came back from a provider. */
export interface ExternalPerson {
  readonly issuer: string;
  /** How the issuer names the person, for ever. */
  readonly subject: string;
  /** Staff only: by which the person is linked to an account at first use. */
  readonly staffNumber?: string | undefined;
  /** When they last proved more there than that they have a password; null: the provider does not say. */
  readonly provedAt: Date | null;
}

/** What ties a browser's way to the provider to its way back. Made of the attempt's token, kept nowhere. */
export interface ExternalAttempt {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** PKCE. */
  readonly codeVerifier: string;
}

/**
 * Sign-in at a provider outside. Built is OpenID Connect (`oidc-sign-in.ts`).
 *
 * WeCom would be one of kind `staff`: `authorizeUrl` its page for scanning a code with `state`, `exchange` asks its API
 * for the `userid` of the code and gives it as subject and, where the insurer's user ids are its staff numbers, as
 * staff number; issuer is `wecom/<corp id>`. WeChat would be one of kind `member`: subject is the `unionid`, issuer
 * `wechat/<open platform id>`. Members are found by a link only, made once while they are signed in by code. Neither
 * knows nonce or PKCE: `state` alone ties the way back to the browser, and the attempt's token in its cookie.
 */
export interface ExternalSignIn {
  /** Part of an address: lower-case letters and hyphens. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  readonly kind: AccountKind;
  /**
   * Where to send the browser.
   * @param how.anew whether the provider is to ask for everything again, whoever is signed in there
   * @throws DomainError SERVICE_UNAVAILABLE
   */
  authorizeUrl(attempt: ExternalAttempt, how: { readonly anew: boolean }): Promise<string>;
  /**
   * Who it is, by what the provider sent the browser back with.
   * @throws NotLetIn when the provider or the checks say no; DomainError SERVICE_UNAVAILABLE
   */
  exchange(attempt: ExternalAttempt, callbackUrl: string): Promise<ExternalPerson>;
}

/** Whoever came back from a provider is not let in. The person is told a code alone; the reason is for the log. */
export class NotLetIn extends DomainError {
  constructor(
    /** Names nobody. */
    readonly reason: string,
    /** Who it is, where that is known. */
    readonly account?: Account,
    code: 'PROVIDER_REFUSED' | 'SECOND_FACTOR_MISSING' = 'PROVIDER_REFUSED',
  ) {
    super(code, 'Nobody is let in by that');
  }
}

/** The providers of this installation. */
export const EXTERNAL_SIGN_INS = Symbol('external-sign-ins');
