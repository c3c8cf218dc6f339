import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FrequencyCheck } from '../../domain/indicators/frequency-fit.ts';
import type { FrequencyModel } from '../../domain/indicators/indicator-context.ts';

/** A fitted model. */
export interface FrequencyModelVersion extends FrequencyModel {
  readonly version: number;
}

/** Fitted on 72,749 French policies over nine years (S 2.2): what the first day begins with. */
const shippedModel: FrequencyModel = { lambda: 0.1687, alpha: 0.466 };

/** Puts the shipped model into use where there is none. */
export async function installFrequencyModel(tx: Transaction, at: Date): Promise<void> {
  const { lambda, alpha } = shippedModel;
  await tx.rows(sql`
    insert into frequency_model (version, lambda, alpha, fitted_at) values (1, ${lambda}, ${alpha}, ${at})
    on conflict do nothing`);
}

/** The newest model. @throws Error when there is none: the service installs the first when it starts */
export async function newestFrequencyModel(reader: Reader): Promise<FrequencyModelVersion> {
  const [row] = await reader.rows<FrequencyModelVersion>(sql`
    select version, lambda, alpha from frequency_model order by version desc limit 1`);
  if (row === undefined) throw new Error('There is no model of claim frequency');
  return row;
}

/** A model that something was reckoned with. */
export async function frequencyModel(reader: Reader, version: number): Promise<FrequencyModelVersion> {
  const [row] = await reader.rows<FrequencyModelVersion>(sql`
    select version, lambda, alpha from frequency_model where version = ${version}`);
  if (row === undefined) throw new Error(`There is no model ${version} of claim frequency`);
  return row;
}

/** A model with how it was fitted. */
export interface FittedModel extends FrequencyModelVersion {
  readonly fittedAt: Date;
  /** First day that the fit did not look at; null: it came with Evergreen. */
  readonly fittedUntil: LocalDate | null;
  readonly check: FrequencyCheck | null;
}

/** Newest first. */
export function frequencyModels(reader: Reader, limit: number): Promise<FittedModel[]> {
  return reader.rows<FittedModel>(sql`
    select version, lambda, alpha, fitted_at as "fittedAt", fitted_until as "fittedUntil", check_table as check
    from frequency_model order by version desc limit ${limit}`);
}

/** Keeps a fit. @returns its version */
export async function insertFrequencyModel(
  tx: Transaction,
  model: FrequencyModel &
    Pick<FittedModel, 'fittedUntil' | 'check'> & { readonly runId: string; readonly at: Date },
): Promise<number> {
  const { lambda, alpha, fittedUntil, check, runId, at } = model;
  const [row] = await tx.rows<{ version: number }>(sql`
    insert into frequency_model (version, lambda, alpha, fitted_at, fitted_until, check_table, run_id)
    select max(version) + 1, ${lambda}, ${alpha}, ${at}, ${fittedUntil},
      ${check === null ? null : JSON.stringify(check)}::jsonb, ${runId}
    from frequency_model returning version`);
  return row!.version;
}
