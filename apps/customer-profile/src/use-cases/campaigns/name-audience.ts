import { InvalidInput } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { AskedAudience } from '../../domain/campaigns/audience.ts';
import { type NamedAudience, rulesOfSegments } from '../../persistence/campaigns/audience.repository.ts';

/** @throws InvalidInput naming a segment that was never saved in that version */
export async function nameAudience(
  reader: Reader,
  { audience: { segments, customerNumbers, customerIds = [] }, birthdays }: AskedAudience,
): Promise<NamedAudience> {
  const rules = await rulesOfSegments(reader, segments);
  const missing = rules.indexOf(undefined);
  if (missing >= 0)
    throw new InvalidInput([
      { field: `audience.segments[${missing}]`, problem: 'is no saved version of a segment' },
    ]);
  return { rules: rules.filter((rule) => rule !== undefined), customerNumbers, customerIds, birthdays };
}
