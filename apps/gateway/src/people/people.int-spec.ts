import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.answers.calls.length = 0;
});

describe('people and offices', () => {
  const methods = () => gateway.answers.methods().filter((method) => method !== 'getSession');

  it('one knows who one is, what one may do and for whom one stands in', async () => {
    const query =
      '{ me { ... on StaffMe { accountId rules office { nameEn } grants { role orgPath forAccountId } } } }';
    const { data, errors } = await ask(gateway.url, query, { token: tokens.administrator });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      me: {
        accountId: 'a-E001',
        rules: expect.arrayContaining([
          { action: 'manage', subject: 'Staff' },
          expect.objectContaining({ action: 'arrange', conditions: expect.anything() }),
        ]),
        office: { nameEn: 'Head office' },
        grants: [
          { role: 'ADMINISTRATOR', orgPath: '/', forAccountId: null },
          { role: 'BRANCH_MANAGER', orgPath: '/32/3201', forAccountId: 'a-E021' },
        ],
      },
    });
    expect(methods()).toEqual(['listOffices']);
  });

  it('a list of people is one call; what the service tells of one at a time is not asked for many', async () => {
    const list = (fields: string) =>
      ask(gateway.url, `{ staff { staff { ${fields} } } }`, { token: tokens.administrator });
    expect((await list('name grants { role } version')).data).toEqual({
      staff: {
        staff: Array.from({ length: 2 }, () => ({
          name: '陆扬',
          grants: [{ role: 'VISIT_OFFICER' }],
          version: 4,
        })),
      },
    });
    expect(methods()).toEqual(['listStaff']);
    expect((await list('training { id }')).errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'training' }],
    });
    expect(methods()).not.toContain('listTraining');
  });

  it('somebody who does not exist and somebody elsewhere are both nobody', async () => {
    const query = '{ staffMember(id: "a-E999") { name } }';
    const { data, errors } = await ask(gateway.url, query, { token: tokens.administrator });
    expect([data, errors]).toEqual([{ staffMember: null }, []]);
  });

  it('a person is made with roles in the words of the rules, and their password is shown', async () => {
    const input = {
      key: 'k',
      staffNumber: 'E099',
      name: '王',
      orgPath: '/32',
      grants: [{ role: 'PROVINCE_HEAD', orgPath: '/32' }],
    };
    const query =
      'mutation($input: CreateStaffInput!) { createStaff(input: $input) { activationPassword staff { id } } }';
    const { data } = await ask(gateway.url, query, { token: tokens.administrator, variables: { input } });
    expect(data).toEqual({ createStaff: { activationPassword: 'first', staff: { id: 'a-E099' } } });
    expect(gateway.answers.asked('createStaff')).toMatchObject({
      email: '',
      grants: [{ role: 'province-head', orgPath: '/32' }],
    });
  });

  it('a version that is no whole number is refused by name', async () => {
    const query =
      'mutation { renameOffice(input: { orgPath: "/", nameZh: "a", nameEn: "b", version: 1.5 }) { version } }';
    const { errors } = await ask(gateway.url, query, { token: tokens.administrator });
    expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'version' }] });
    expect(methods()).toEqual([]);
  });

  it('what each role may do is the table the services decide by', async () => {
    const query = '{ roles { role permissions { action subject companyWide } } }';
    const { data } = await ask(gateway.url, query, { token: tokens.auditor });
    const { roles } = data as unknown as { roles: { role: string; permissions: object[] }[] };
    expect(roles).toHaveLength(11);
    expect(roles.find(({ role }) => role === 'AUDITOR')?.permissions).toContainEqual({
      action: 'read',
      subject: 'Ledger',
      companyWide: true,
    });
  });

  it('the audit shows what changed as data', async () => {
    const query =
      '{ auditEntries(filter: { act: "staff.*" }) { entries { sequence act before after customerId } } }';
    const { data } = await ask(gateway.url, query, { token: tokens.auditor });
    expect(data).toEqual({
      auditEntries: {
        entries: [
          { sequence: 7, act: 'staff.created', before: null, after: { name: '陆扬' }, customerId: null },
        ],
      },
    });
    expect(gateway.answers.asked('searchAudit')).toMatchObject({ act: 'staff.*', limit: 50 });
  });

  it('notices of a kind nobody can word yet are left out', async () => {
    const { data } = await ask(gateway.url, '{ myNotices { unread notices { kind facts } } }', {
      token: tokens.member,
    });
    expect(data).toEqual({
      myNotices: { unread: 2, notices: [{ kind: 'FAILED_SIGN_INS', facts: { attempts: '3' } }] },
    });
  });
});

describe('data requests', () => {
  const query = 'mutation($input: ExportInput!) { requestExport(input: $input) { id kind } }';
  const request = (token: string, input: object) => ask(gateway.url, query, { token, variables: { input } });

  it('of members are for themselves: they name nobody', async () => {
    const { data } = await request(tokens.member, { key: 'k' });
    expect(data).toEqual({ requestExport: { id: 'e1', kind: 'EXPORT' } });
    expect(gateway.answers.asked('requestExport')).toMatchObject({ customerId: 'c1', reason: '' });
    const { errors } = await request(tokens.member, { key: 'k', customerId: 'c2' });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.customerId' }],
    });
  });

  it('of staff are for somebody', async () => {
    const { errors } = await request(tokens.service, { key: 'k', reason: 'asked by letter' });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.customerId' }],
    });
  });
});
