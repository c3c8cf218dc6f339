import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError } from '@evergreen/kernel';
import { eventually } from '@evergreen/testing';
import { ask, testGateway, tokens } from './gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  gateway = await testGateway({ EVERGREEN_SIGN_INS_PER_MINUTE: '10' });
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.answers.calls.length = 0;
  gateway.answers.fail = undefined;
  gateway.answers.hold = Promise.resolve();
});

const home = `{ me { __typename ... on MemberMe {
  memberId memberNumber name enrolledOn claimFreeYears
  points { available pending expired nextActive { points on } expiring { points on } expiringSoon { points on } asOf }
  policies { policyId label sourceRef startsOn endsOn }
  statement(limit: 20) { entries { id points kind source state recordedAt activeOn expiresOn why {
    termId ruleId outcome points activeOn decidedAt ruleSet { id version nameZh nameEn }
    claims { occurredOn paid { minor currency } counted notCountedBecause guarantees } } } nextCursor }
  decisions { termId outcome } } } }`;

describe('a member', () => {
  it('sees home in one operation: every method is asked once, however many fields and entries need it', async () => {
    // Twice plain and twice compiled: both must ask the same.
    for (const round of [1, 2, 3, 4]) {
      gateway.answers.calls.length = 0;
      const { data, errors } = await ask(gateway.url, home, { token: tokens.member });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({
        me: {
          __typename: 'MemberMe',
          memberNumber: 'M0000001',
          name: null,
          claimFreeYears: 2,
          points: {
            available: '9007199254740993',
            pending: 1_200,
            nextActive: { points: 1_200, on: '2005-04-01' },
            expiringSoon: { points: 500, on: '2005-05-01' },
          },
          policies: [{ policyId: 'p1', label: 'P-1' }],
          statement: {
            entries: [
              { id: 'm1-t2', state: 'PENDING', expiresOn: null, why: { termId: 't2', ruleId: 'N1' } },
              { id: 'm1-t1', why: { termId: 't1', claims: [{ paid: { minor: '12345', currency: 'EUR' } }] } },
              { kind: 'AWARD', source: 'manual', why: null },
            ],
            nextCursor: null,
          },
          decisions: [{ termId: 't2' }, { termId: 't1' }],
        },
      });
      expect(gateway.answers.methods().filter((method) => method !== 'getSession')).toEqual([
        'getAccounts',
        'getCustomers',
        'getDecisions',
        'listCustomerDecisions',
        'listEntries',
        'listPolicies',
      ]);
      expect(round).toBeGreaterThan(0);
    }
  });

  it('calls every service in their own name, with one correlation id that comes back', async () => {
    const { headers } = await ask(gateway.url, '{ me { ... on MemberMe { points { available } name } } }', {
      token: tokens.member,
    });
    const calls = gateway.answers.calls.filter(({ method }) => method !== 'getSession');
    expect(calls).toHaveLength(2);
    for (const { call } of calls) {
      expect(call.caller).toEqual({
        kind: 'member',
        accountId: 'a1',
        memberId: 'm1',
        customerId: 'c1',
        session: { id: 'session-m1', address: '127.0.0.1' },
      });
      expect(call.correlationId).toBe(headers.get('x-correlation-id'));
      expect(call.traceparent).toMatch(/^00-/);
    }
  });

  it('is told which argument is out of bounds', async () => {
    const query = 'query($n: Int!) { me { ... on MemberMe { statement(limit: $n) { nextCursor } } } }';
    for (const n of [0, 101, -1]) {
      const { status, errors } = await ask(gateway.url, query, { token: tokens.member, variables: { n } });
      expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'limit' }] });
      expect(status).toBe(200);
    }
  });

  it('may not see what staff see', async () => {
    const { data, errors } = await ask(gateway.url, '{ imports { id } }', { token: tokens.member });
    expect(data).toBeNull();
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(gateway.answers.methods()).not.toContain('listImports');
  });
});

describe('staff', () => {
  it('see imports with their profiles: one call for the list and one for all names', async () => {
    const { data, errors } = await ask(
      gateway.url,
      '{ imports { id progress { state failure } profile { version nameEn } report { rowsRead } } }',
      { token: tokens.auditor },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      imports: [
        { id: 'i1', progress: { state: 'SUCCEEDED', failure: null }, profile: { nameEn: 'fremotor1' } },
        {},
        {},
      ],
    });
    expect(gateway.answers.methods().filter((method) => method !== 'getSession')).toEqual([
      'listImports',
      'listMappingProfiles',
    ]);
  });

  it('see a customer by one call to each service, in one timeline', async () => {
    const story = `{ customerStory(id: "c1") { file { nameMasked } member { memberNumber state }
      policies { rows { policyId } } claims { rows { claimId } } contacts { rows { contactId } }
      timeline { touches { at } next } } }`;
    const { data, errors } = await ask(gateway.url, story, { token: tokens.service });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      customerStory: {
        member: { memberNumber: '100000000001', state: 'ACTIVE' },
        timeline: { touches: ['03', '02', '01'].map((day) => ({ at: `2026-01-${day}T00:00:00.000Z` })) },
      },
    });
    expect(gateway.answers.methods().filter((method) => method !== 'getSession')).toEqual([
      'getCustomerStory',
      'getMemberStory',
    ]);
  });

  it('see mapping profiles as data', async () => {
    const { data } = await ask(gateway.url, '{ mappingProfiles { definition } }', {
      token: tokens.marketing,
    });
    expect(data).toMatchObject({ mappingProfiles: [{ definition: { columns: [] } }, {}] });
  });

  it('who only inspect may start nothing', async () => {
    const { errors } = await ask(gateway.url, 'mutation { cancelImport(id: "i1") { id } }', {
      token: tokens.auditor,
    });
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what goes wrong', () => {
  const points = '{ me { ... on MemberMe { points { available } } } }';

  it('inside a service stays inside: the answer has a correlation id and no detail', async () => {
    gateway.answers.fail = new Error('relation "lot" does not exist at 10.0.0.7');
    const { status, errors } = await ask(gateway.url, points, { token: tokens.member });
    expect(errors[0]).toMatchObject({
      message: 'Something went wrong',
      extensions: { code: 'INTERNAL', facts: {} },
    });
    expect(JSON.stringify(errors)).not.toContain('lot');
    expect(status).toBe(200);
  });

  it('by rule comes with its code, facts and fields', async () => {
    gateway.answers.fail = new DomainError('RUN_STATE', 'text for logs', { state: 'running' }, [
      { field: 'id', problem: 'runs' },
    ]);
    const { errors } = await ask(gateway.url, points, { token: tokens.member });
    expect(errors[0]).toMatchObject({
      message: 'The run is not in a state for this',
      extensions: {
        code: 'RUN_STATE',
        facts: { state: 'running' },
        fields: [{ field: 'id', problem: 'runs' }],
      },
    });
  });
});

describe('while the gateway stops', () => {
  it('an answer in flight arrives, and no new connection is taken', async () => {
    const other = await testGateway();
    let release = () => {};
    await ask(other.url, '{ me { __typename } }', { token: tokens.member });
    other.answers.hold = new Promise((resolve) => (release = resolve));
    const inFlight = ask(other.url, '{ me { ... on MemberMe { memberNumber } } }', { token: tokens.member });
    await eventually(() => other.answers.methods().includes('getAccounts'));
    const stopped = other.stop();
    release();
    expect((await inFlight).data).toEqual({ me: { memberNumber: 'M0000001' } });
    await stopped;
    await expect(fetch(other.url)).rejects.toThrow();
    await other.close();
  });

  it('nobody behind it is a service that is not available, not a hanging request', async () => {
    const other = await testGateway();
    await ask(other.url, '{ me { __typename } }', { token: tokens.member });
    await other.silence();
    const { status, errors } = await ask(other.url, '{ me { ... on MemberMe { memberNumber } } }', {
      token: tokens.member,
    });
    expect([status, errors[0]!.extensions.code]).toEqual([200, 'SERVICE_UNAVAILABLE']);
    const unknown = await ask(other.url, '{ me { __typename } }', { token: tokens.auditor });
    expect([unknown.status, unknown.errors[0]!.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    const ready = await fetch(`http://127.0.0.1:${other.healthPort}/health/ready`);
    expect(ready.status).toBe(503);
    expect((await fetch(`${other.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
    await other.close();
  });
});
