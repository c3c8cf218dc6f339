import { timingSafeEqual } from 'node:crypto';
import { generateSecret, generateSync, generateURI } from 'otplib';
import { openSteps, stepAt, totpRules } from '../domain/totp.ts';

/** As an authenticator app shows it above the account. */
const issuer = 'Evergreen';

/** A secret for an authenticator app, in Base32. */
export function newAuthenticatorSecret(): string {
  return generateSecret({ length: totpRules.secretBytes });
}

/** What a QR code holds to set up an app. */
export function authenticatorUri(secret: string, staffNumber: string): string {
  return generateURI({ issuer, label: staffNumber, secret });
}

/** What the app shows at an instant. */
export function codeAt(secret: string, at: Date): string {
  return codeOfStep(secret, stepAt(at));
}

/** The step whose code was typed; undefined: of none that is taken now. */
export function stepOfCode(
  secret: string,
  typed: string,
  now: Date,
  lastStep: number | undefined,
): number | undefined {
  const code = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return undefined;
  return openSteps(now, lastStep).find((step) =>
    timingSafeEqual(Buffer.from(codeOfStep(secret, step)), Buffer.from(code)),
  );
}

function codeOfStep(secret: string, step: number): string {
  return generateSync({ secret, epoch: (step * totpRules.stepMs) / 1_000 });
}
