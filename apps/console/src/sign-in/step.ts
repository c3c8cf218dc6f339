import type { StepPartsFragment } from '../graphql.gen.ts';

type Parts<Kind extends StepPartsFragment['__typename']> = Extract<StepPartsFragment, { __typename: Kind }>;
export type Challenge = Parts<'SignInChallenge'>;

/** Where a sign-in stands. */
export type Stage =
  | { readonly kind: 'password' }
  | { readonly kind: 'challenge'; readonly challenge: Challenge }
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly accountId: string };

/** What is still to prove once a provider asked for one factor, as it is handed over behind the #. */
export function challengeLeft(hash: string): Challenge | undefined {
  const values = new URLSearchParams(hash.slice(1));
  const challengeToken = values.get('challengeToken') ?? '';
  const expiresAt = values.get('expiresAt') ?? '';
  if (challengeToken === '' || values.get('need') !== 'TOTP' || Number.isNaN(Date.parse(expiresAt))) {
    return undefined;
  }
  return { __typename: 'SignInChallenge', challengeToken, need: 'TOTP', expiresAt };
}

/** What follows an answer: the next thing to prove, codes to keep, or nothing more: then the account. */
export function stageAfter(step: StepPartsFragment): Stage | { kind: 'signed-in'; accountId: string } {
  if (step.__typename === 'SignInChallenge') return { kind: 'challenge', challenge: step };
  const accountId = step.me.__typename === 'StaffMe' ? step.me.accountId : '';
  return step.recoveryCodes.length > 0
    ? { kind: 'codes', codes: step.recoveryCodes, accountId }
    : { kind: 'signed-in', accountId };
}
