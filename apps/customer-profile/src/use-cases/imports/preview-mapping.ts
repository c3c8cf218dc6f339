import { type FileStore, FileUnknown } from '@evergreen/files';
import { type Clock, DomainError, type FieldProblem, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { maskIdentity, maskName, maskPhone, maskPlate } from '@evergreen/personal-data';
import { CLOCK, CONFIGURATION, FILE_STORE } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerProfileConfiguration, fractionDigitsOf } from '../../customer-profile.config.ts';
import type { OnRecord } from '../../domain/csv-reader.ts';
import { FileRefused } from '../../domain/file-refused.ts';
import type { Finding } from '../../domain/finding.ts';
import { ImportTally } from '../../domain/import-tally.ts';
import { answerRowMapper } from '../../domain/imports/map-answer-row.ts';
import { countRowMapper } from '../../domain/imports/map-count-row.ts';
import { customerRowMapper } from '../../domain/imports/map-customer-row.ts';
import { renewalRowMapper } from '../../domain/imports/map-renewal-row.ts';
import { wideRowMapper } from '../../domain/imports/map-wide-row.ts';
import { type ReadValue, readValues } from '../../domain/imports/preview-row.ts';
import { claimRowMapper } from '../../domain/map-claim-row.ts';
import { type RowMapper, termRowMapper } from '../../domain/map-term-row.ts';
import type { Encoding, MappingProfile } from '../../domain/mapping-profile.ts';
import type { Columns } from '../../domain/match-columns.ts';
import { checkMappingProfile } from '../../persistence/mapping-profile.schema.ts';
import { dayFormatOf, RowTaker } from '../take-rows.ts';
import { readFile } from './read-file.ts';

export interface PreviewWanted {
  readonly fileId: string;
  /** How the file is read where there is no profile yet. */
  readonly delimiter: string;
  readonly encoding: Encoding | undefined;
  /** A profile as it is being made; undefined: only the columns are asked for. */
  readonly definition: unknown;
}

export interface PreviewRow {
  readonly line: number;
  /** Names, phones, birth dates, identity numbers and plates are masked. */
  readonly values: readonly ReadValue[];
  readonly findings: readonly Finding[];
}

export interface MappingPreview {
  readonly columns: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly rows: readonly PreviewRow[];
}

const rowsShown = 10;
const masks: Readonly<Record<string, (text: string) => string>> = {
  customerName: maskName,
  phone: maskPhone,
  bornOn: () => '****',
  identityNumber: maskIdentity,
  plate: maskPlate,
};

type Line = Parameters<OnRecord>;

/** Enough was read. */
class Enough extends Error {}

/**
 * Shows how the first rows of a stored file would be read. Of a column nothing is shown before a field says what stands
 * in it, and what is personal only masked: whoever makes a profile need not know whose rows they try it on.
 */
@Injectable()
export class PreviewMapping {
  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(CONFIGURATION)
    private readonly configuration: Pick<CustomerProfileConfiguration, 'EVERGREEN_CURRENCY'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError FILE_UNKNOWN; InvalidInput where it cannot be read at all */
  async run(wanted: PreviewWanted): Promise<MappingPreview> {
    const checked = wanted.definition === undefined ? undefined : checkMappingProfile(wanted.definition);
    const profile = checked !== undefined && 'profile' in checked ? checked.profile : undefined;
    const lines = await this.firstLines(wanted, profile);
    const columns = lines[0]?.[0] ?? [];
    if (profile === undefined) {
      return {
        columns,
        problems: checked !== undefined && 'problems' in checked ? checked.problems : [],
        rows: [],
      };
    }
    try {
      return { columns, problems: [], rows: this.rows(profile, lines) };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const problems = error.findings.map(({ column, message }) => ({ field: column, problem: message }));
      return {
        columns,
        rows: [],
        problems: problems.length > 0 ? problems : [{ field: '', problem: error.explanation }],
      };
    }
  }

  private rows(profile: MappingProfile, [header, ...lines]: readonly Line[]): PreviewRow[] {
    if (header === undefined) return [];
    const currency =
      profile.currency === 'insurer' ? this.configuration.EVERGREEN_CURRENCY : profile.currency;
    const digits = fractionDigitsOf(currency);
    const tally = new ImportTally();
    const values = new Map<number, ReadValue[]>();
    const taker = new RowTaker<object>({
      profile,
      tally,
      mapperFor: (columns) => mapperOf(profile, columns, digits, this.clock.today()),
      onRow: (line, row) => values.set(line, [...(values.get(line) ?? []), ...readValues(row, digits)]),
    });
    for (const line of [header, ...lines]) taker.take(...line);
    const findings = tally.findings();
    return lines.map(([, line]) => ({
      line,
      findings: findings.filter((finding) => finding.line === line),
      values: (values.get(line) ?? []).map(({ field, value }) => ({
        field,
        value: masks[field]?.(value) ?? value,
      })),
    }));
  }

  private async firstLines(wanted: PreviewWanted, profile: MappingProfile | undefined): Promise<Line[]> {
    const { fileId } = wanted;
    const lines: Line[] = [];
    try {
      const file = { open: () => this.files.open(fileId), bytes: await this.files.size(fileId) };
      await readFile(file, {
        delimiter: profile?.delimiter ?? wanted.delimiter,
        encoding: profile?.encoding ?? wanted.encoding,
        onRecord: (...line) => {
          lines.push(line);
          if (lines.length > rowsShown) throw new Enough();
        },
        dayFormat: (column) =>
          profile === undefined ? 'YYYY-MM-DD' : dayFormatOf(profile, lines[0]?.[0][column] ?? ''),
        onFurtherSheets: () => undefined,
        afterPiece: () => Promise.resolve(),
      });
    } catch (error) {
      if (error instanceof Enough) return lines;
      if (error instanceof FileUnknown) {
        throw new DomainError('FILE_UNKNOWN', 'No file is stored under this id', { fileId });
      }
      if (!(error instanceof FileRefused)) throw error;
      throw new InvalidInput([{ field: 'fileId', problem: `${error.code}: ${error.explanation}` }]);
    }
    return lines;
  }
}

function mapperOf(
  profile: MappingProfile,
  columns: Columns,
  digits: number,
  today: LocalDate,
): RowMapper<object> {
  switch (profile.kind) {
    case 'customers':
      return customerRowMapper(profile, columns, today);
    case 'terms':
      return profile.repeat === undefined
        ? termRowMapper(profile, columns, digits, today)
        : wideRowMapper(profile, columns, digits, today);
    case 'claims':
      return claimRowMapper(profile, columns, digits);
    case 'answers':
      return answerRowMapper(profile, columns);
    case 'renewals':
      return renewalRowMapper(profile, columns);
    case 'counts':
      return countRowMapper(profile, columns);
  }
}
