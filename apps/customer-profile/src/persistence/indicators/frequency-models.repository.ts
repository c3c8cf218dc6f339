import { type Reader, sql, type Transaction } from '@evergreen/persistence';
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
