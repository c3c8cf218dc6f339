import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { actsByHand } from '../support/acts-by-hand.ts';
import { onDatabase } from '../support/access-scene.ts';
import { importMembers } from '../support/import-members.ts';
import { importThrough, untilPosted } from '../support/long-work.ts';
import { schemaOperations } from '../support/schema-operations.ts';
import { policiesHeader } from '../support/policies-csv.ts';
import { graphql, SignedIn } from '../support/signed-in.ts';
import { firstSignIn, signInStaff } from '../support/staff-sign-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { writtenActs } from '../support/written-acts.ts';
import { nothingPersonalIsSpilled } from './audit/nothing-personal.ts';

const today = '2026-09-16';
const branch = '/32/3201';
const book = Buffer.from(
  `${policiesHeader}\nC-1,王小明,13800001111,${branch},P-1,V-1,,3,agent,2025-01-01,2025-12-31,2762.00\n`,
);

/** Mutations that change nothing anybody could be asked about later. */
const leavesNothing = [
  ...['requestCode', 'requestStepUpCode', 'beginTotpEnrolment', 'keepSession'],
  ...['markNoticesRead', 'markInboxRead', 'setNoticeLanguage', 'proposeEmail', 'startProgrammePreview'],
  ...['startRulesPreview', 'lookUpPass', 'partnerUses'],
];

let stack: TestStack;
let admin: SignedIn;
let desk: SignedIn;
let auditor: SignedIn;
const performed = new Set<string>();

beforeAll(async () => {
  stack = await startTestStack({ today });
  admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
  auditor = await SignedIn.as(stack.url, 'STAFF', 'E003');
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

const written = (act: string, recordId?: string) => writtenActs(auditor, act, recordId);

/** Asks for one mutation and notes that it was. */
async function change<T>(
  who: SignedIn,
  name: string,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  performed.add(name);
  const answer = await who.get<Record<string, T>>(`mutation${text}`, variables);
  return answer[name]!;
}

const versionOf = async (id: string) =>
  (
    await admin.get<{ staffMember: { version: number } }>(
      'query($id: ID!) { staffMember(id: $id) { version } }',
      { id },
    )
  ).staffMember.version;

describe('what is written down', () => {
  it('is every change of an office', async () => {
    interface Office {
      readonly version: number;
    }
    const opened = await change<Office>(
      admin,
      'openOffice',
      '($i: OpenOfficeInput!) { openOffice(input: $i) { version } }',
      { i: { parentPath: '/32', code: '3299', nameZh: '测试', nameEn: 'Test' } },
    );
    const orgPath = '/32/3299';
    const renamed = await change<Office>(
      admin,
      'renameOffice',
      '($i: RenameOfficeInput!) { renameOffice(input: $i) { version } }',
      { i: { orgPath, nameZh: '试点', nameEn: 'Pilot', version: opened.version } },
    );
    const closed = await change<Office>(
      admin,
      'closeOffice',
      '($o: String!, $v: Float!) { closeOffice(orgPath: $o, version: $v) { version } }',
      { o: orgPath, v: renamed.version },
    );
    await change(
      admin,
      'reopenOffice',
      '($o: String!, $v: Float!) { reopenOffice(orgPath: $o, version: $v) { version } }',
      {
        o: orgPath,
        v: closed.version,
      },
    );
    for (const act of ['opened', 'renamed', 'closed', 'reopened']) await written(`office.${act}`, orgPath);
  });

  it('is every change of a person', async () => {
    const created = await change<{ activationPassword: string; staff: { id: string } }>(
      admin,
      'createStaff',
      '($i: CreateStaffInput!) { createStaff(input: $i) { activationPassword staff { id } } }',
      {
        i: {
          key: randomUUID(),
          staffNumber: 'T900',
          name: '周宁',
          orgPath: branch,
          grants: [{ role: 'SERVICE_OFFICER', orgPath: branch }],
        },
      },
    );
    const { id } = created.staff;
    const own = await firstSignIn(stack.url, 'T900', created.activationPassword, 'four patient lanterns');
    performed.add('signInStaff').add('answerChallenge');
    await change(admin, 'updateStaff', '($i: UpdateStaffInput!) { updateStaff(input: $i) { id } }', {
      i: { id, name: '周宁宁', orgPath: branch, email: 'zhou@example.test', version: await versionOf(id) },
    });
    await change(
      admin,
      'setGrants',
      '($id: ID!, $g: [GrantInput!]!, $v: Float!) { setGrants(id: $id, grants: $g, version: $v) { id } }',
      { id, g: [{ role: 'VISIT_OFFICER', orgPath: branch }], v: await versionOf(id) },
    );
    const absent = await change<{ absence: { id: string } }>(
      admin,
      'setAbsence',
      '($i: AbsenceInput!) { setAbsence(input: $i) { absence { id } } }',
      { i: { key: randomUUID(), id, fromOn: '2026-10-01', toOn: '2026-10-07', deputyAccountId: null } },
    );
    await change(
      admin,
      'cancelAbsence',
      '($id: ID!, $a: ID!) { cancelAbsence(id: $id, absenceId: $a) { id } }',
      {
        id,
        a: absent.absence.id,
      },
    );
    const training = await change<{ id: string }>(
      admin,
      'addTraining',
      '($i: AddTrainingInput!) { addTraining(input: $i) { id } }',
      { i: { id, key: randomUUID(), course: '反欺诈', takenOn: '2026-09-01', result: 'PASSED' } },
    );
    await change(
      own.signedIn,
      'changePassword',
      '($c: String!, $n: String!) { changePassword(currentPassword: $c, newPassword: $n) }',
      {
        c: own.password,
        n: 'five patient lanterns',
      },
    );
    await change(own.signedIn, 'renewRecoveryCodes', ' { renewRecoveryCodes }');
    const { staffSessions } = await admin.get<{ staffSessions: { session: { id: string } }[] }>(
      'query($id: ID!) { staffSessions(accountId: $id) { session { id } } }',
      { id },
    );
    await change(admin, 'endStaffSession', '($id: ID!) { endStaffSession(id: $id) }', {
      id: staffSessions[0]!.session.id,
    });
    await change(admin, 'resetSignIn', '($id: ID!) { resetSignIn(id: $id) { staff { id } } }', { id });
    await change(
      admin,
      'deactivateStaff',
      '($id: ID!, $v: Float!) { deactivateStaff(id: $id, reason: "left", version: $v) { id } }',
      { id, v: await versionOf(id) },
    );
    await change(
      admin,
      'reactivateStaff',
      '($id: ID!, $v: Float!) { reactivateStaff(id: $id, version: $v) { id } }',
      {
        id,
        v: await versionOf(id),
      },
    );
    const acts = [
      ...['created', 'updated', 'grants-changed', 'absence-set'],
      ...['absence-cancelled', 'sign-in-reset', 'deactivated', 'reactivated'],
    ];
    for (const act of acts) await written(`staff.${act}`, id);
    await written('training.added', training.id);
    await written('session.ended', staffSessions[0]!.session.id);
    for (const act of ['totp.enrolled', 'password.changed', 'recovery-codes.renewed']) await written(act, id);
    await signInStaff(stack.url, 'T900', 'not the password at all');
    for (const act of ['password-accepted', 'failed']) await written(`sign-in.${act}`, id);
  }, 60_000);

  it('is every import and every run', async () => {
    const { id } = await importThrough(admin, { content: book, profileId: 'evergreen-policies' });
    performed.add('startImport');
    await written('import.started', id);
    const start = () =>
      change<{ id: string }>(
        admin,
        'startNoClaimRun',
        '($i: StartNoClaimRunInput!) { startNoClaimRun(input: $i) { id } }',
        { i: { key: randomUUID(), ruleSetId: 'own-fault', dry: true, asOf: today } },
      );
    const run = await start();
    await written('no-claim-run.started', run.id);
    await untilPosted(admin, run.id);
  }, 60_000);

  it('is every look at personal data and every request about it', async () => {
    const member = await SignedIn.as(stack.url, 'MEMBER', '13800001111');
    performed.add('signInMember');
    const [customer] = await onDatabase<{ id: string }>(stack, 'customer-profile', 'SELECT id FROM customer');
    const { id } = customer!;
    await desk.get('query { findCustomers(by: SOURCE_REF, text: "C-1") { customerId } }');
    await written('customer.searched');
    await desk.get('query($id: ID!) { customerFile(id: $id) { customerId } }', { id });
    await written('customer.viewed', id);
    await change(
      desk,
      'revealCustomer',
      '($id: ID!) { revealCustomer(id: $id, reason: "letter of 3 Sep") { name } }',
      { id },
    );
    await written('customer.revealed', id);
    const asked = await change<{ id: string }>(
      member,
      'requestExport',
      '($i: ExportInput!) { requestExport(input: $i) { id } }',
      { i: { key: randomUUID() } },
    );
    await written('data-request.exported', asked.id);
    await eventually(
      async () =>
        (await fetch(`${stack.url}/exports/${asked.id}.json`, { headers: { cookie: member.cookie } }))
          .status === 200,
      { what: 'the copy', timeoutMs: 30_000, everyMs: 200 },
    );
    await written('export.downloaded', asked.id);
    const erased = await change<{ id: string }>(
      desk,
      'requestErasure',
      '($i: ErasureInput!) { requestErasure(input: $i) { id } }',
      { i: { key: randomUUID(), customerId: id, reason: 'letter of 3 Sep' } },
    );
    await written('data-request.erased', erased.id);
  }, 60_000);

  it('is how sessions begin, are proved again and end', async () => {
    await importMembers(stack, admin, [
      `C-2,李小红,13800002222,${branch},P-2,V-2,,3,agent,2026-01-01,2026-12-31,2762.00`,
    ]);
    const signIn = () => SignedIn.as(stack.url, 'MEMBER', '13800002222');
    const [member, other] = [await signIn(), await signIn()];
    const sessions = async (who: SignedIn) =>
      (await who.get<{ mySessions: { id: string; isCurrent: boolean }[] }>('{ mySessions { id isCurrent } }'))
        .mySessions;
    const others = (await sessions(member)).filter(({ isCurrent }) => !isCurrent);
    expect(others).toHaveLength(1);
    await written('session.opened', others[0]!.id);
    await change(member, 'endSession', '($id: ID!) { endSession(id: $id) }', { id: others[0]!.id });
    await written('session.ended', others[0]!.id);
    expect((await other.ask('{ mySessions { id } }')).errors[0]?.extensions?.code).toBe('SESSION_ENDED');

    const third = await SignedIn.as(stack.url, 'MEMBER', '13800002222');
    const [thirds] = (await sessions(third)).filter(({ isCurrent }) => isCurrent);
    expect(await change<number>(member, 'endOtherSessions', ' { endOtherSessions }')).toBe(1);
    await written('session.ended', thirds!.id);
    const [current] = await sessions(member);
    await graphql(stack.url, 'mutation { requestStepUpCode { validSeconds } }', {}, member.cookie);
    performed.add('stepUp');
    const wrong = await member.ask('mutation { stepUp(code: "000000") { expiresAt } }');
    expect(wrong.errors[0]?.extensions?.code).toBe('CODE_WRONG');
    await change(member, 'signOut', ' { signOut }');
    await written('session.ended', current!.id);
  }, 120_000);

  it.each(actsByHand)('is every %s', (_what, acts) => acts(stack, change, written), 60_000);

  it('leaves out no mutation of the schema', () => {
    // What needs a run under way, a failed message, or points a service spent: their services' own tests see to it.
    const steering = [
      ...[
        'cancelImport',
        'pauseNoClaimRun',
        'resumeNoClaimRun',
        'cancelNoClaimRun',
        'resumePreventionLaunch',
      ],
    ];
    const elsewhere = [...steering, 'retryDelivery', 'refundSpending'];
    const known = [...performed, ...leavesNothing, ...elsewhere];
    const mutations = schemaOperations(randomUUID()).filter(({ kind }) => kind === 'mutation');
    expect(mutations.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

// After all those acts there is more in which it could be.
nothingPersonalIsSpilled(() => ({ stack, today }));
