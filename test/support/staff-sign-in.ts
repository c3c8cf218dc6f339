import { generateSync } from 'otplib';
import { graphql, openSession, SignedIn } from './signed-in.ts';

export interface Enrolled {
  readonly signedIn: SignedIn;
  readonly password: string;
  readonly totpSecret: string;
  readonly recoveryCodes: readonly string[];
  /** As the browser got it, with all its attributes. */
  readonly cookieName: string;
}

interface Step {
  readonly challengeToken?: string;
  readonly need?: string;
  readonly recoveryCodes?: readonly string[];
}

const step = '__typename ... on SignInChallenge { challengeToken need } ... on SignedIn { recoveryCodes }';

export const signInStaff = (url: string, staffNumber: string, password: string, userAgent?: string) =>
  graphql<{ signInStaff: Step }>(
    url,
    `mutation($n: String!, $p: String!) { signInStaff(staffNumber: $n, password: $p) { ${step} } }`,
    { n: staffNumber, p: password },
    undefined,
    userAgent,
  );

export const answerChallenge = (url: string, input: Record<string, string>) =>
  graphql<{ answerChallenge: Step }>(
    url,
    `mutation($i: ChallengeAnswerInput!) { answerChallenge(input: $i) { ${step} } }`,
    { i: input },
  );

/** A person's first sign-in: the password they were given, one of their own, an authenticator. */
export async function firstSignIn(
  url: string,
  staffNumber: string,
  activationPassword: string,
  password: string,
): Promise<Enrolled> {
  const first = await signInStaff(url, staffNumber, activationPassword);
  if (first.data?.signInStaff.need !== 'NEW_PASSWORD') throw new Error(JSON.stringify(first));
  const second = await answerChallenge(url, {
    challengeToken: first.data.signInStaff.challengeToken!,
    newPassword: password,
  });
  if (second.data?.answerChallenge.need !== 'ENROL_TOTP') throw new Error(JSON.stringify(second));
  const challengeToken = second.data.answerChallenge.challengeToken!;
  const enrolment = await graphql<{ beginTotpEnrolment: { secret: string } }>(
    url,
    'mutation($t: String!) { beginTotpEnrolment(challengeToken: $t) { secret uri } }',
    { t: challengeToken },
  );
  const { secret } = enrolment.data!.beginTotpEnrolment;
  const { cookie, body } = await openSession(
    url,
    `mutation($i: ChallengeAnswerInput!) { answerChallenge(input: $i) { ${step} } }`,
    { i: { challengeToken, totpCode: generateSync({ secret }) } },
  );
  if (cookie === undefined) throw new Error(JSON.stringify(body));
  const { data } = body as { data: { answerChallenge: Step } };
  return {
    signedIn: SignedIn.by(url, cookie),
    password,
    totpSecret: secret,
    recoveryCodes: data.answerChallenge.recoveryCodes ?? [],
    cookieName: cookie.split('=')[0]!,
  };
}
