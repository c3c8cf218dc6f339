import {
  type BookTotals as WireBook,
  BookTotalsSchema,
  type Finding as WireFinding,
  type Import as WireImport,
  type ImportReport as WireReport,
  type MappingProfile as WireProfile,
} from '@evergreen/contracts/customer-profile';
import { create } from '@bufbuild/protobuf';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import type { Finding } from './finding.models.ts';
import type { Import } from './import.models.ts';
import type { BookTotals, ImportReport } from './import-report.models.ts';
import type { MappingProfile, MappingProfileRef } from './mapping-profile.models.ts';

/** An import that knows which profile it was made with; its names are another question. */
export interface ProfiledImport extends Import {
  readonly profileId: string;
  readonly profileVersion: number;
}

export function importOf(wire: WireImport | undefined): ProfiledImport {
  const { importId, fileId, fileName, dry, startedBy, progress, bytesRead, bytesTotal, ...rest } =
    answered(wire);
  return {
    id: importId,
    fileId,
    fileName,
    dry,
    startedBy,
    progress: progressOf(progress),
    bytesRead: Number(bytesRead),
    bytesTotal: Number(bytesTotal),
    report: rest.report === undefined ? null : reportOf(rest.report),
    refusedBytes: rest.refusedBytes === undefined ? null : Number(rest.refusedBytes),
    profileId: rest.profileId,
    profileVersion: rest.profileVersion,
  };
}

function reportOf(wire: WireReport): ImportReport {
  return {
    rowsRead: Number(wire.rowsRead),
    rowsAccepted: Number(wire.rowsAccepted),
    rowsRefused: Number(wire.rowsRefused),
    records: wire.records.map(({ kind, created, changed, unchanged }) => ({
      kind,
      created: Number(created),
      changed: Number(changed),
      unchanged: Number(unchanged),
    })),
    premium: moneyOf(wire.premiumMinor, wire.currency),
    paid: moneyOf(wire.paidMinor, wire.currency),
    findings: wire.findings.map(({ code, refused, rows }) => ({ code, refused, rows: Number(rows) })),
    book: bookOf(wire.book ?? create(BookTotalsSchema, { currency: wire.currency })),
  };
}

function bookOf(wire: WireBook): BookTotals {
  return {
    customers: Number(wire.customers),
    vehicles: Number(wire.vehicles),
    policies: Number(wire.policies),
    terms: Number(wire.terms),
    claims: Number(wire.claims),
    claimsUnattached: Number(wire.claimsUnattached),
    premium: moneyOf(wire.premiumMinor, wire.currency),
    paid: moneyOf(wire.paidMinor, wire.currency),
    lossRatio: wire.premiumMinor > 0n ? Number(wire.paidMinor) / Number(wire.premiumMinor) : null,
  };
}

export function findingOf({ line, column, code, message, refused }: WireFinding): Finding {
  return { line: Number(line), column: column === '' ? null : column, code, message, refused };
}

export function mappingProfileOf(wire: WireProfile): MappingProfile {
  const { profileId, version, nameZh, nameEn, definitionJson } = wire;
  return { id: profileId, version, nameZh, nameEn, definition: definitionJson };
}

/** Names of the very version, or of the profile's newest where the version is no longer listed. */
export function profileRefOf(
  { profileId, profileVersion }: ProfiledImport,
  profiles: readonly WireProfile[],
): MappingProfileRef {
  const ofId = profiles.filter((profile) => profile.profileId === profileId);
  const named = ofId.find(({ version }) => version === profileVersion) ?? ofId.at(-1);
  return {
    id: profileId,
    version: profileVersion,
    nameZh: named?.nameZh ?? profileId,
    nameEn: named?.nameEn ?? profileId,
  };
}
