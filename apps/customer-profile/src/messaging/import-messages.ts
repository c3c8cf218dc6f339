import type {
  FindingSchema,
  ImportReportSchema,
  ImportSchema,
  MappingProfileSchema,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import type { MessageInitShape } from '@bufbuild/protobuf';
import type { Finding } from '../domain/finding.ts';
import type { ImportReport } from '../domain/import-report.ts';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import type { ImportProgress } from '../use-cases/import-file.ts';
import type { ImportSeen } from '../use-cases/read-imports.ts';

export function importMessage({ run, facts }: ImportSeen): MessageInitShape<typeof ImportSchema> {
  const { bytesRead } = (run.progress ?? { bytesRead: 0 }) as ImportProgress;
  return {
    importId: facts.id,
    fileId: facts.fileId,
    fileName: facts.fileName,
    profileId: facts.profileId,
    profileVersion: facts.profileVersion,
    dry: facts.dry,
    startedBy: run.startedBy,
    progress: progressMessage(run),
    bytesRead: facts.report === null ? BigInt(bytesRead) : facts.fileBytes,
    bytesTotal: facts.fileBytes,
    ...(facts.report ? { report: reportMessage(facts.report) } : {}),
    ...(facts.refused ? { refusedBytes: facts.refused.bytes } : {}),
  };
}

function reportMessage(report: ImportReport): MessageInitShape<typeof ImportReportSchema> {
  const { book } = report;
  return {
    rowsRead: BigInt(report.rowsRead),
    rowsAccepted: BigInt(report.rowsAccepted),
    rowsRefused: BigInt(report.rowsRefused),
    records: report.records.map(({ kind, created, changed, unchanged }) => ({
      kind,
      created: BigInt(created),
      changed: BigInt(changed),
      unchanged: BigInt(unchanged),
    })),
    currency: report.currency,
    premiumMinor: BigInt(report.premiumMinor),
    paidMinor: BigInt(report.paidMinor),
    findings: report.findings.map(({ code, refused, rows }) => ({ code, refused, rows: BigInt(rows) })),
    book: {
      customers: BigInt(book.customers),
      vehicles: BigInt(book.vehicles),
      policies: BigInt(book.policies),
      terms: BigInt(book.terms),
      claims: BigInt(book.claims),
      claimsUnattached: BigInt(book.claimsUnattached),
      premiumMinor: BigInt(book.premiumMinor),
      paidMinor: BigInt(book.paidMinor),
      currency: book.currency,
    },
  };
}

export function findingMessage({ line, ...finding }: Finding): MessageInitShape<typeof FindingSchema> {
  return { line: BigInt(line), ...finding };
}

export function profileMessage(profile: MappingProfile): MessageInitShape<typeof MappingProfileSchema> {
  return {
    profileId: profile.id,
    version: profile.version,
    nameZh: profile.nameZh,
    nameEn: profile.nameEn,
    definitionJson: JSON.stringify(profile),
  };
}
