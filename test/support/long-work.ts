import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import type { SignedIn } from './signed-in.ts';

const importFields = `id dry progress { state failure } bytesRead bytesTotal report {
  rowsRead rowsAccepted rowsRefused premium { minor currency } paid { minor }
  records { kind created changed unchanged } findings { code refused rows }
  book { customers policies terms claims claimsUnattached premium { minor } paid { minor } lossRatio } }`;

const runFields = `id dry asOf ruleSet { id version } progress { state failure chunksDone chunksTotal }
  years { ...t } total { ...t } batchesPosted batchesTotal changedSince refusals { reason terms }`;
const totalsFragment =
  'fragment t on YearTotals { year terms claimFreeTerms grantedTerms pointsPending pointsActive }';

export interface ImportSeen {
  readonly id: string;
  readonly progress: { readonly state: string; readonly failure: string | null };
  readonly report: {
    readonly rowsRead: number;
    readonly rowsAccepted: number;
    readonly rowsRefused: number;
    readonly premium: { readonly minor: string; readonly currency: string };
    readonly paid: { readonly minor: string };
    readonly records: readonly {
      readonly kind: string;
      readonly created: number;
      readonly changed: number;
      readonly unchanged: number;
    }[];
    readonly findings: readonly { readonly code: string; readonly refused: boolean; readonly rows: number }[];
    readonly book: {
      readonly customers: number;
      readonly policies: number;
      readonly terms: number;
      readonly claims: number;
      readonly claimsUnattached: number;
      readonly premium: { readonly minor: string };
      readonly paid: { readonly minor: string };
      readonly lossRatio: number | null;
    };
  } | null;
}

export interface TotalsSeen {
  readonly year: number;
  readonly terms: number;
  readonly claimFreeTerms: number;
  readonly grantedTerms: number;
  readonly pointsPending: number;
  readonly pointsActive: number;
}

export interface RunSeen {
  readonly id: string;
  readonly progress: { readonly state: string; readonly failure: string | null };
  readonly years: readonly TotalsSeen[];
  readonly total: TotalsSeen;
  readonly batchesPosted: number;
  readonly batchesTotal: number;
  readonly changedSince: number;
  readonly refusals: readonly { readonly reason: string; readonly terms: number }[];
}

const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export interface ImportOrder {
  /** Bytes, or the path of a file. */
  readonly content: Buffer | string;
  readonly profileId: string;
  readonly dry?: boolean;
}

/** Uploads a file, imports it and waits for the end, whichever it is. */
export async function importThrough(staff: SignedIn, order: ImportOrder): Promise<ImportSeen> {
  const fileId = await staff.upload(order.content);
  const { startImport } = await staff.get<{ startImport: { id: string } }>(
    'mutation($input: StartImportInput!) { startImport(input: $input) { id } }',
    {
      input: {
        key: randomUUID(),
        fileId,
        fileName: 'book.csv',
        profileId: order.profileId,
        dry: order.dry ?? false,
      },
    },
  );
  return eventually(
    async () => {
      const { importById } = await staff.get<{ importById: ImportSeen }>(
        `query($id: ID!) { importById(id: $id) { ${importFields} } }`,
        { id: startImport.id },
      );
      return ended.includes(importById.progress.state) && importById;
    },
    { timeoutMs: 120_000, everyMs: 200, what: `the import of ${order.profileId} to end` },
  );
}

export interface RunOrder {
  readonly ruleSetId: string;
  readonly asOf?: string;
  readonly dry?: boolean;
}

/** Runs the no-claim reward and waits until it has ended and every grant is posted. */
export async function runNoClaimThrough(staff: SignedIn, order: RunOrder): Promise<RunSeen> {
  return untilPosted(staff, await startNoClaimRun(staff, order, randomUUID()));
}

/** @returns the run's id: of the first run that was started with this key */
export async function startNoClaimRun(staff: SignedIn, order: RunOrder, key: string): Promise<string> {
  const { startNoClaimRun: started } = await staff.get<{ startNoClaimRun: { id: string } }>(
    'mutation($input: StartNoClaimRunInput!) { startNoClaimRun(input: $input) { id } }',
    { input: { key, ruleSetId: order.ruleSetId, asOf: order.asOf ?? null, dry: order.dry ?? false } },
  );
  return started.id;
}

export async function untilPosted(staff: SignedIn, id: string): Promise<RunSeen> {
  return eventually(
    async () => {
      const run = await noClaimRun(staff, id);
      return ended.includes(run.progress.state) && run.batchesPosted === run.batchesTotal && run;
    },
    { timeoutMs: 120_000, everyMs: 200, what: `run ${id} to end` },
  );
}

export async function noClaimRun(staff: SignedIn, id: string): Promise<RunSeen> {
  return (
    await staff.get<{ noClaimRun: RunSeen }>(
      `query($id: ID!) { noClaimRun(id: $id) { ${runFields} } } ${totalsFragment}`,
      { id },
    )
  ).noClaimRun;
}
