import { AnswerChallenge, type ChallengeAnswer } from './answer-challenge.ts';
import { codeAt } from './authenticator.ts';
import { CreateStaff } from './create-staff.ts';
import { newcomer } from './people.fixture.ts';
import { SignInStaff } from './sign-in-staff.ts';
import { desk, type SignInScene } from './sign-in.fixture.ts';

/** The steps of a member of staff who signs in. */
export function staffSteps(scene: () => SignInScene) {
  let made = 0;
  return {
    signIn: (staffNumber: string, password: string, origin = desk) =>
      scene().get(SignInStaff).run(staffNumber, password, origin),
    answer: (token: string, given: ChallengeAnswer, origin = desk) =>
      scene().get(AnswerChallenge).run(token, given, origin),
    totp: (secret: string, aheadMs = 0): ChallengeAnswer => ({
      kind: 'totp-code',
      code: codeAt(secret, new Date(scene().clock.now().getTime() + aheadMs)),
    }),
    /** Somebody taken on today. */
    async hired() {
      const command = newcomer((made += 1));
      const created = await scene().get(CreateStaff).run({ kind: 'operator' }, command);
      return { ...created, staffNumber: command.staffNumber, accountId: created.staff.accountId };
    },
  };
}
