import { InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Finding } from '../domain/finding.ts';
import {
  type FindingPlace,
  type FindingRow,
  readFindings,
  readImports,
} from '../persistence/imports.repository.ts';
import { importUnknown } from './read-imports.ts';

export interface FindingsWanted {
  readonly importId: Uuid;
  readonly code: string | undefined;
  readonly refusedOnly: boolean;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export interface FindingsPage {
  readonly findings: readonly Finding[];
  readonly nextCursor: string | undefined;
}

@Injectable()
export class ListFindings {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws InvalidInput on a cursor this list never gave; DomainError NOT_FOUND */
  async run({ cursor, limit, ...wanted }: FindingsWanted): Promise<FindingsPage> {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const imports = await readImports(this.database, [wanted.importId]);
    if (!imports.has(wanted.importId)) throw importUnknown(wanted.importId);
    const rows = await readFindings(this.database, { ...wanted, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      findings: shown.map(findingOf),
      nextCursor: rows.length > limit && last !== undefined ? `${last.line}.${last.n}` : undefined,
    };
  }
}

function findingOf(row: FindingRow): Finding {
  return {
    line: Number(row.line),
    column: row.column_name,
    code: row.code,
    message: row.message,
    refused: row.refused,
  };
}

function placeOf(cursor: string): FindingPlace {
  const match = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor);
  if (match === null) throw new InvalidInput([{ field: 'cursor', problem: 'is not a cursor of this list' }]);
  return { line: BigInt(match[1]!), n: Number(match[2]) };
}
