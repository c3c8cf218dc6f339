import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { onDatabase } from '../../support/access-scene.ts';
import { importThrough, runNoClaimThrough } from '../../support/long-work.ts';
import { policiesHeader } from '../../support/policies-csv.ts';
import { graphql, SignedIn } from '../../support/signed-in.ts';
import { spilledInDatabases, spilledInFiles, spilledInRedis } from '../../support/spilled.ts';
import type { TestStack } from '../../support/test-stack.ts';

// Nobody is called so, and no number of the product looks like these.
const marked = {
  name: '司徒甄珍',
  phone: '19900007777',
  plate: '苏Z7Q7W7',
  otherName: '欧阳簌簌',
  otherPhone: '19911112222',
};
const marks = Object.values(marked);

const book = Buffer.from(
  `${[
    policiesHeader,
    `N-1,${marked.name},${marked.phone},/32/3201,PN-1,VN-1,${marked.plate},3,agent,2025-01-01,2025-12-31,2762.00`,
    `N-2,${marked.otherName},${marked.otherPhone},/33/3301,PN-2,VN-2,,3,agent,2026-01-01,2026-12-31,2762.00`,
    // Refused: its findings must not repeat what the row held.
    `N-3,${marked.name},${marked.phone},/32/3201,PN-3,VN-3,${marked.plate},3,agent,2025-02-30,2025-12-31,-1`,
  ].join('\n')}\n`,
);

interface DataRequestSeen {
  readonly progress: { readonly state: string; readonly failure: string | null };
  readonly receipts: readonly { readonly service: string }[];
}

/** What is known of a person is told to whom it may be, and stands nowhere else. */
export function nothingPersonalIsSpilled(installation: () => { stack: TestStack; today: string }): void {
  describe('what is known of a person', () => {
    let stack: TestStack;
    let desk: SignedIn;

    beforeAll(async () => {
      const { today } = installation();
      ({ stack } = installation());
      const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
      desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
      const { report } = await importThrough(admin, { content: book, profileId: 'evergreen-policies' });
      expect(report).toMatchObject({ rowsAccepted: 2, rowsRefused: 1 });
      // The file of a finished import is gone; this one waits for its own.
      await admin.upload(book);
      await runNoClaimThrough(admin, { ruleSetId: 'own-fault', asOf: today });
    }, 180_000);

    const customerIdOf = async (ref: string) =>
      (
        await onDatabase<{ id: string }>(
          stack,
          'customer-profile',
          `SELECT id FROM customer WHERE source_ref = '${ref}'`,
        )
      )[0]!.id;

    const finished = (id: string) =>
      eventually(
        async () => {
          const { dataRequest } = await desk.get<{ dataRequest: DataRequestSeen }>(
            'query($id: ID!) { dataRequest(id: $id) { progress { state failure } receipts { service } } }',
            { id },
          );
          return ['SUCCEEDED', 'FAILED'].includes(dataRequest.progress.state) && dataRequest;
        },
        { what: 'the request to end', timeoutMs: 60_000, everyMs: 200 },
      );

    const download = async (who: SignedIn, path: string) => {
      const response = await fetch(new URL(path, stack.url), { headers: { cookie: who.cookie } });
      return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') };
    };

    describe('a customer', () => {
      it('signs in by phone and sees their own plate', async () => {
        const member = await SignedIn.as(stack.url, 'MEMBER', marked.phone);
        const { me } = await member.get<{ me: { name: string; policies: { label: string }[] } }>(
          '{ me { ... on MemberMe { name policies { label } } } }',
        );
        expect(me).toEqual({ name: marked.name, policies: [{ label: marked.plate }] });
        await graphql(
          stack.url,
          `mutation { signInMember(login: "${marked.phone}", code: "000000") { __typename } }`,
        );
      });

      it.each([
        ['PHONE', marked.phone],
        ['PLATE', marked.plate],
        ['NAME', marked.name],
      ])('is found by staff by %s and shown masked', async (by, text) => {
        const { findCustomers } = await desk.get<{
          findCustomers: { nameMasked: string; phoneMasked: string; policies: { labelMasked: string }[] }[];
        }>(
          `query($b: CustomerSearch!, $t: String!) { findCustomers(by: $b, text: $t) {
             nameMasked phoneMasked policies { labelMasked } } }`,
          { b: by, t: text },
        );
        expect(findCustomers).toHaveLength(1);
        for (const mark of marks) expect(JSON.stringify(findCustomers)).not.toContain(mark);
        expect(findCustomers[0]!.nameMasked).toMatch(/^司/);
        expect(findCustomers[0]!.phoneMasked).toMatch(/7777$/);
      });

      it('is shown in clear to who gives a reason, and that is written down', async () => {
        const id = await customerIdOf('N-1');
        const { revealCustomer } = await desk.get<{ revealCustomer: object }>(
          'mutation($id: ID!) { revealCustomer(id: $id, reason: "calls back about a letter") { name phone plates { plate } } }',
          { id },
        );
        expect(revealCustomer).toEqual({
          name: marked.name,
          phone: marked.phone,
          plates: [{ plate: marked.plate }],
        });
        const auditor = await SignedIn.as(stack.url, 'STAFF', 'E003');
        const { auditEntries } = await eventually(
          async () => {
            const seen = await auditor.get<{
              auditEntries: { entries: { reason: string; actorLabel: string }[] };
            }>(
              `query($id: ID!) { auditEntries(filter: {customerId: $id, act: "customer.revealed"}) {
                 entries { reason actorLabel } } }`,
              { id },
            );
            return seen.auditEntries.entries.length > 0 && seen;
          },
          { what: 'the look to be sealed' },
        );
        expect(auditEntries.entries).toEqual([
          { reason: 'calls back about a letter', actorLabel: expect.stringContaining('E005') },
        ]);
      });

      it('gets all that is held about them, and nobody else does', async () => {
        const id = await customerIdOf('N-1');
        const { requestExport } = await desk.get<{ requestExport: { id: string } }>(
          'mutation($i: ExportInput!) { requestExport(input: $i) { id } }',
          { i: { key: randomUUID(), customerId: id, reason: 'asked by letter' } },
        );
        const { progress, receipts } = await finished(requestExport.id);
        expect(progress).toEqual({ state: 'SUCCEEDED', failure: null });
        expect(receipts.map(({ service }) => service).sort()).toEqual([
          'customer-profile',
          'identity',
          'membership',
          'rewards',
        ]);
        const json = await download(desk, `/exports/${requestExport.id}.json`);
        expect(json.status).toBe(200);
        const text = Buffer.from(json.text, 'latin1').toString();
        for (const mark of [marked.name, marked.phone, marked.plate]) expect(text).toContain(mark);
        expect(text).not.toContain(marked.otherName);
        const zip = await download(desk, `/exports/${requestExport.id}.zip`);
        expect(zip.text.slice(0, 2)).toBe('PK');
        const stranger = await SignedIn.as(stack.url, 'MEMBER', marked.otherPhone);
        expect((await download(stranger, `/exports/${requestExport.id}.json`)).status).toBe(
          (await download(stranger, `/exports/${randomUUID()}.json`)).status,
        );
      }, 90_000);
    });

    describe('nothing personal', () => {
      it('stands in a log, a job, an event, a key of Redis, a stored file or a row of any table', async () => {
        const folder = stack.folder.path;
        const logs = spilledInFiles(stack.folder.logs, marks);
        const events = spilledInFiles(join(folder, 'nats'), marks);
        const files = spilledInFiles(stack.folder.files, marks);
        const redis = await spilledInRedis(stack, marks);
        // The codes of the demonstration lie in clear beside the phone they were asked for: that is what its page shows.
        const rows = await spilledInDatabases(stack, marks, ['identity public.demo_code']);
        process.stdout.write(
          `looked for ${marks.length} marks in ${logs.files} logs, ${events.files} files of JetStream, ` +
            `${files.files} stored files, ${redis.keys} keys of Redis, ${rows.tables} tables\n`,
        );
        expect(Math.min(logs.files, events.files, files.files, redis.keys, rows.tables)).toBeGreaterThan(0);
        const spills = [logs, events, files, redis, rows].flatMap(({ spills: found }) => found);
        expect(spills).toEqual([]);
      });

      it('would have been found by this very search', async () => {
        const seen = spilledInFiles(stack.folder.logs, ['"event":"ready"']);
        expect(seen.spills.length).toBeGreaterThan(3);
        const known = await spilledInDatabases(stack, ['PN-1'], []);
        expect(known.spills.map(({ where }) => where)).toContain('customer-profile public.policy');
      });
    });

    describe('a customer who is erased', () => {
      it('is refused while a policy is in force', async () => {
        const answer = await desk.ask('mutation($i: ErasureInput!) { requestErasure(input: $i) { id } }', {
          i: { key: randomUUID(), customerId: await customerIdOf('N-2'), reason: 'asked by letter' },
        });
        expect(answer.errors[0]?.extensions).toMatchObject({
          code: 'ERASURE_REFUSED',
          facts: { why: 'POLICY_IN_FORCE' },
        });
      });

      it('is gone for everybody, and the ledger and the audit are whole', async () => {
        const id = await customerIdOf('N-1');
        const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
        const totals = '{ ledgerTotals { members entries pending active expired } }';
        const before = await admin.get(totals);
        const { requestErasure } = await desk.get<{ requestErasure: { id: string } }>(
          'mutation($i: ErasureInput!) { requestErasure(input: $i) { id } }',
          { i: { key: randomUUID(), customerId: id, reason: 'asked by letter' } },
        );
        const { progress, receipts } = await finished(requestErasure.id);
        expect(progress).toEqual({ state: 'SUCCEEDED', failure: null });
        expect(receipts).toHaveLength(4);
        expect(await admin.get(totals)).toEqual(before);
        const found = await desk.get<{ findCustomers: unknown[] }>(
          'query($t: String!) { findCustomers(by: PHONE, text: $t) { customerId } }',
          { t: marked.phone },
        );
        expect(found.findCustomers).toEqual([]);
        const { customerFile } = await desk.get<{
          customerFile: { erasedAt: string | null; nameMasked: string };
        }>('query($id: ID!) { customerFile(id: $id) { erasedAt nameMasked } }', { id });
        expect(customerFile).toEqual({ erasedAt: expect.any(String), nameMasked: '' });
        const auditor = await SignedIn.as(stack.url, 'STAFF', 'E003');
        const { auditVerification } = await auditor.get<{ auditVerification: { brokenAt: number | null } }>(
          '{ auditVerification { checked brokenAt } }',
        );
        expect(auditVerification).toMatchObject({ brokenAt: null });
      }, 90_000);

      it('stays gone when a file of the book names them again', async () => {
        const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
        const { report } = await importThrough(admin, { content: book, profileId: 'evergreen-policies' });
        expect(report!.findings.map(({ code }) => code)).toContain('CUSTOMER_ERASED');
        const rows = await spilledInDatabases(
          stack,
          [marked.name, marked.phone],
          ['identity public.demo_code'],
        );
        expect(rows.spills).toEqual([]);
      }, 60_000);
    });
  });
}
