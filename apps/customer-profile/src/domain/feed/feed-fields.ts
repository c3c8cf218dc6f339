import { fieldMappings, keptColumns, type MappingProfile } from '../mapping-profile.ts';

/** The columns that files of a profile may have, in the order of its fields. */
export function fieldsOfHouseFormat(profile: MappingProfile): string[] {
  const read = fieldMappings(profile).flatMap((mapping) =>
    mapping.as === 'constant' ? [] : [mapping.column],
  );
  return [...new Set([...read, ...keptColumns(profile)])];
}
