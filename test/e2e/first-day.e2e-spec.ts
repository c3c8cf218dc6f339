import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditService, StaffService } from '@evergreen/contracts/identity';
import { eventually } from '@evergreen/testing';
import pg from 'pg';
import { connectOperator, type Operator } from '../../deploy/embedded/operator/operator.ts';
import { memberWithPhone, startCarrier } from '../support/carrier.ts';
import { postGraphql } from '../support/post-graphql.ts';
import { type GraphqlAnswer, graphql, openSession, type SignedIn } from '../support/signed-in.ts';
import { answerChallenge, type Enrolled, firstSignIn, signInStaff } from '../support/staff-sign-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const code = (answer: GraphqlAnswer<unknown>) => answer.errors[0]?.extensions?.code;
const facts = (answer: GraphqlAnswer<unknown>) => answer.errors[0]?.extensions?.facts;

/** An insurer that runs Evergreen for real: no demonstration, one administrator made by the operator. */
describe('the first day of an insurer', () => {
  let stack: TestStack;
  let carrier: Awaited<ReturnType<typeof startCarrier>>;
  let operator: Operator;
  let chief: Enrolled;
  let admin: SignedIn;
  let branch: string;
  let officer: { id: string; enrolled: Enrolled };

  beforeAll(async () => {
    carrier = await startCarrier();
    stack = await startTestStack({ demo: 'none', settings: { identity: carrier.settings } });
    operator = await connectOperator(stack.installation);
  }, 120_000);
  afterAll(async () => {
    await operator?.close();
    await stack?.stop();
    await carrier?.close();
  }, 30_000);

  it('shows nothing of a demonstration', async () => {
    expect(
      await graphql(stack.url, '{ demo signInOptions { codesCanBeSent providers { id } } }'),
    ).toMatchObject({
      data: { demo: false, signInOptions: { codesCanBeSent: true, providers: [] } },
    });
    for (const query of ['{ demoCodes { code } }', '{ demoSignIns { password } }']) {
      expect(code(await graphql(stack.url, query))).toBe('DEMO_ONLY');
    }
    expect((await graphql(stack.url, '{ __schema { types { name } } }')).errors).toHaveLength(1);
    const misspelt = await graphql(stack.url, '{ toda }');
    expect(JSON.stringify(misspelt.errors)).not.toContain('today');
  });

  it('sends a member’s code through the insurer’s carrier, and nothing for a stranger', async () => {
    const phone = await memberWithPhone(stack, operator);
    const ask = (login: string) =>
      graphql(stack.url, 'mutation($l: String!) { requestCode(login: $l) { validSeconds } }', { l: login });
    expect((await ask('13911112222')).data).toEqual({ requestCode: { validSeconds: 300 } });
    const message = await carrier.messageAfter(() => ask(phone));
    expect(message).toMatchObject({ phone, code: expect.stringMatching(/^\d{6}$/) });
    const signIn = 'mutation($l: String!, $c: String!) { signInMember(login: $l, code: $c) { __typename } }';
    const { cookie } = await openSession(stack.url, signIn, { l: phone, c: message.code });
    expect(cookie).toMatch(/^__Host-evergreen_session=/);
    expect(carrier.taken).toHaveLength(1);
  }, 60_000);

  it('begins with an administrator whom the operator makes, once', async () => {
    const staff = operator.rpc.service(StaffService);
    const request = {
      key: 'first-administrator',
      staffNumber: 'A001',
      name: '赵启',
      orgPath: '/',
      grants: [{ role: 'administrator', orgPath: '/' }],
    };
    const { activationPassword } = await staff.createStaff(request);
    expect(activationPassword).not.toBe('');
    expect((await staff.createStaff(request)).activationPassword).toBe('');

    const weak = await signInStaff(stack.url, 'A001', activationPassword);
    const { challengeToken } = weak.data!.signInStaff;
    for (const newPassword of ['short', 'password1234', 'A001-A001-A001', activationPassword]) {
      const refused = await answerChallenge(stack.url, { challengeToken: challengeToken!, newPassword });
      expect([newPassword, code(refused)]).toEqual([newPassword, 'PASSWORD_REFUSED']);
    }
    chief = await firstSignIn(stack.url, 'A001', activationPassword, 'eleven green bicycles');
    admin = chief.signedIn;
    expect(chief.recoveryCodes).toHaveLength(10);
    expect(chief.cookieName).toBe('__Host-evergreen_session');
    // The password that was given opens nothing any more.
    expect(code(await signInStaff(stack.url, 'A001', activationPassword))).toBe('SIGN_IN_REFUSED');
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const first = await signInStaff(stack.url, 'A001', chief.password);
    const { headers } = await postGraphql(stack.url, {
      query: 'mutation($i: ChallengeAnswerInput!) { answerChallenge(input: $i) { __typename } }',
      variables: {
        i: {
          challengeToken: first.data!.signInStaff.challengeToken,
          recoveryCode: chief.recoveryCodes[0],
        },
      },
    });
    const [cookie] = headers['set-cookie'] ?? [];
    const attributes = cookie!.split(/; */).slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(cookie).not.toMatch(/domain=/i);
    // A recovery code works once.
    const again = await signInStaff(stack.url, 'A001', chief.password);
    const used = await answerChallenge(stack.url, {
      challengeToken: again.data!.signInStaff.challengeToken!,
      recoveryCode: chief.recoveryCodes[0]!,
    });
    expect(code(used)).toBe('CODE_WRONG');
  });

  it('goes on with an office and a person in it', async () => {
    const open = (parentPath: string, divisionCode: string, nameZh: string, nameEn: string) =>
      admin.get<{ openOffice: { orgPath: string } }>(
        'mutation($i: OpenOfficeInput!) { openOffice(input: $i) { orgPath level isOpen } }',
        { i: { parentPath, code: divisionCode, nameZh, nameEn } },
      );
    await open('/', '44', '广东', 'Guangdong');
    branch = (await open('/44', '4401', '广州', 'Guangzhou')).openOffice.orgPath;
    expect(branch).toBe('/44/4401');
    const { createStaff } = await admin.get<{
      createStaff: { activationPassword: string; staff: { id: string } };
    }>(
      `mutation($i: CreateStaffInput!) { createStaff(input: $i) {
         activationPassword staff { id orgPath grants { role orgPath } isActivated } } }`,
      {
        i: {
          key: randomUUID(),
          staffNumber: 'B001',
          name: '陆扬',
          orgPath: branch,
          grants: [{ role: 'BRANCH_MANAGER', orgPath: branch }],
        },
      },
    );
    const enrolled = await firstSignIn(
      stack.url,
      'B001',
      createStaff.activationPassword,
      'seven quiet harbours',
    );
    officer = { id: createStaff.staff.id, enrolled };
  });

  it('lets that person see their office and no other', async () => {
    const { staff } = await officer.enrolled.signedIn.get<{ staff: { staff: { staffNumber: string }[] } }>(
      '{ staff { staff { staffNumber } } }',
    );
    expect(staff.staff.map(({ staffNumber }) => staffNumber)).toEqual(['B001']);
    expect(code(await officer.enrolled.signedIn.ask('{ auditEntries { nextCursor } }'))).toBe('FORBIDDEN');
  });

  const setGrants = async (roles: readonly string[]) => {
    const { staffMember } = await admin.get<{ staffMember: { version: number } }>(
      'query($id: ID!) { staffMember(id: $id) { version } }',
      { id: officer.id },
    );
    return admin.ask(
      'mutation($id: ID!, $g: [GrantInput!]!, $v: Float!) { setGrants(id: $id, grants: $g, version: $v) { id } }',
      {
        id: officer.id,
        g: roles.map((role) => ({ role, orgPath: branch })),
        v: staffMember.version,
      },
    );
  };

  it('takes a right away and gives it back from one request to the next', async () => {
    const mayReadStaff = async () =>
      code(await officer.enrolled.signedIn.ask('{ staff { nextCursor } }')) === undefined;
    for (let n = 0; n < 5; n += 1) {
      expect((await setGrants(['VISIT_OFFICER'])).errors).toEqual([]);
      expect(await mayReadStaff()).toBe(false);
      expect((await setGrants(['BRANCH_MANAGER'])).errors).toEqual([]);
      expect(await mayReadStaff()).toBe(true);
    }
  });

  it('never loses its last administrator', async () => {
    const { me } = await admin.get<{ me: { accountId: string } }>('{ me { ... on StaffMe { accountId } } }');
    const { staffMember } = await admin.get<{ staffMember: { version: number } }>(
      'query($id: ID!) { staffMember(id: $id) { version } }',
      { id: me.accountId },
    );
    const refused = await admin.ask(
      'mutation($id: ID!, $v: Float!) { deactivateStaff(id: $id, reason: "leaves", version: $v) { id } }',
      { id: me.accountId, v: staffMember.version },
    );
    expect(['LAST_ADMINISTRATOR', 'GRANT_REFUSED']).toContain(code(refused));
  });

  it('stops whoever guesses a password, lets the person in meanwhile, and tells them', async () => {
    const guesses: (string | undefined)[] = [];
    let wait: string | undefined;
    for (let n = 0; n < 8; n += 1) {
      const answer = await signInStaff(stack.url, 'B001', `not the password ${n}`, 'a guesser');
      guesses.push(code(answer));
      wait ??= facts(answer)?.['retryAfterSeconds'];
    }
    expect(guesses[0]).toBe('SIGN_IN_REFUSED');
    expect(guesses.at(-1)).toBe('RATE_LIMITED');
    expect(Number(wait)).toBeGreaterThan(0);
    // Whoever guesses has to wait with the right one too.
    const { password, recoveryCodes, signedIn } = officer.enrolled;
    expect(code(await signInStaff(stack.url, 'B001', password, 'a guesser'))).toBe('RATE_LIMITED');
    const own = await signInStaff(stack.url, 'B001', password);
    expect(own.data?.signInStaff.need).toBe('TOTP');
    const { challengeToken = '' } = own.data!.signInStaff;
    await answerChallenge(stack.url, { challengeToken, recoveryCode: recoveryCodes[0]! });
    const { myNotices } = await signedIn.get<{
      myNotices: { unread: number; notices: { kind: string; facts: Record<string, string> }[] };
    }>('{ myNotices { unread notices { kind facts } } }');
    const failed = myNotices.notices.find(({ kind }) => kind === 'FAILED_SIGN_INS');
    expect(Number(failed?.facts['attempts'])).toBeGreaterThanOrEqual(4);
    expect(myNotices.unread).toBeGreaterThan(0);
  });

  it('ends every session of a person who leaves at the next request', async () => {
    const { staffMember } = await admin.get<{ staffMember: { version: number } }>(
      'query($id: ID!) { staffMember(id: $id) { version } }',
      { id: officer.id },
    );
    await admin.get(
      'mutation($id: ID!, $v: Float!) { deactivateStaff(id: $id, reason: "left the company", version: $v) { id } }',
      { id: officer.id, v: staffMember.version },
    );
    expect(code(await officer.enrolled.signedIn.ask('{ offices { orgPath } }'))).toBe('SESSION_ENDED');
  });

  it('finds all of it in the audit, in order and with what was before and after', async () => {
    interface Entry {
      readonly act: string;
      readonly actorLabel: string;
      readonly address: string;
      readonly before: unknown;
      readonly after: unknown;
    }
    const read = async () => {
      const { auditEntries } = await admin.get<{ auditEntries: { entries: Entry[] } }>(
        '{ auditEntries(limit: 200) { entries { act actorLabel address before after } } }',
      );
      return auditEntries.entries.toReversed();
    };
    const entries = await eventually(
      async () => {
        const seen = await read();
        return seen.some(({ act }) => act === 'staff.deactivated') && seen;
      },
      { what: 'the last act to be sealed' },
    );
    const acts = entries.map(({ act }) => act);
    const milestones = [
      'staff.created',
      'totp.enrolled',
      'session.opened',
      'office.opened',
      'staff.grants-changed',
      'sign-in.failed',
      'staff.deactivated',
    ];
    let from = 0;
    for (const act of milestones) {
      const at = acts.indexOf(act, from);
      expect([act, at]).toEqual([act, expect.any(Number)]);
      expect([act, at >= 0]).toEqual([act, true]);
      from = at;
    }
    const changed = entries.find(({ act }) => act === 'staff.grants-changed');
    expect(changed).toMatchObject({ address: '127.0.0.1', actorLabel: expect.stringContaining('A001') });
    expect(JSON.stringify(changed?.before)).toContain('branch-manager');
    expect(JSON.stringify(changed?.after)).toContain('visit-officer');
  });

  it('notices when somebody with all rights to the database changes an entry', async () => {
    const audit = operator.rpc.service(AuditService);
    const verify = () => audit.verifyAudit({ fromSequence: 1n, limit: 10_000 });
    const whole = await verify();
    expect(whole.brokenAt).toBeUndefined();
    expect(whole.checked).toBeGreaterThan(10n);
    const database = new URL(stack.servers.postgres.url);
    database.pathname = new URL(stack.databaseUrls['identity']!).pathname;
    const client = new pg.Client(database.toString());
    await client.connect();
    try {
      await client.query(`SET session_replication_role = replica`);
      await client.query(`UPDATE audit_entry SET act = 'staff.updated' WHERE sequence = 7`);
      expect((await verify()).brokenAt).toBe(7n);
    } finally {
      await client.end();
    }
  });
});
