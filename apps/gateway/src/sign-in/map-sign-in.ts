import type {
  AnswerChallengeRequest,
  OpenedSession,
  SignInStep as WireStep,
} from '@evergreen/contracts/identity';
import { InvalidInput } from '@evergreen/kernel';
import { answered } from '../values/answered.ts';
import { type ChallengeAnswerInput, challengeNeeds, type SignInChallenge } from './sign-in.models.ts';

/** Where a sign-in stands. */
export type ReadStep =
  | { readonly kind: 'opened'; readonly opened: OpenedSession }
  | { readonly kind: 'challenge'; readonly challenge: SignInChallenge };

export function stepOf(wire: WireStep | undefined): ReadStep {
  const { step } = answered(wire);
  if (step.case === 'opened') return { kind: 'opened', opened: step.value };
  const { challengeToken, need, expiresAt } = answered(step.value);
  return {
    kind: 'challenge',
    challenge: { challengeToken, need: answered(challengeNeeds[need]), expiresAt },
  };
}

/** The session of a way to sign in that asks for nothing more. */
export function openedBy(wire: WireStep | undefined): OpenedSession {
  const step = stepOf(wire);
  return answered(step.kind === 'opened' ? step.opened : undefined);
}

/** @throws InvalidInput when it is not exactly one answer */
export function challengeAnswer(input: ChallengeAnswerInput): AnswerChallengeRequest['answer'] {
  const { totpCode, recoveryCode, newPassword } = input;
  const answers = [
    { case: 'totpCode' as const, value: totpCode },
    { case: 'recoveryCode' as const, value: recoveryCode },
    { case: 'newPassword' as const, value: newPassword },
  ].flatMap((answer) => (answer.value == null ? [] : [{ ...answer, value: answer.value }]));
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return only;
  throw new InvalidInput([{ field: 'input', problem: 'expects exactly one answer' }]);
}
