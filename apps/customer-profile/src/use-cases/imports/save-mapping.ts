import { isDeepStrictEqual } from 'node:util';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MappingProfile } from '../../domain/mapping-profile.ts';
import { checkMappingProfile } from '../../persistence/mapping-profile.schema.ts';
import {
  lockProfile,
  readProfile,
  saveProfile,
  savedUnder,
  shippedProfiles,
} from '../../persistence/mapping-profiles.repository.ts';

export interface SaveMappingCommand {
  /** Permanent: the same key gives the same version again. */
  readonly key: string;
  /** The profile without its version, which is the next one. */
  readonly definition: unknown;
  readonly savedBy: string;
}

/** Keeps a mapping profile that somebody made, as a new version. Versions are never changed. */
@Injectable()
export class SaveMapping {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming each field at fault; DomainError KEY_REUSED */
  async run({ key, definition, savedBy }: SaveMappingCommand): Promise<MappingProfile> {
    const profile = profileOf(definition, 1);
    const shipped = await shippedProfiles();
    if (shipped.some(({ id }) => id === profile.id)) {
      throw new InvalidInput([
        { field: 'id', problem: 'is that of a profile that comes with the product: choose another' },
      ]);
    }
    return this.database.transaction(async (tx) => {
      await lockProfile(tx, profile.id);
      const known = await savedUnder(tx, key);
      if (known !== undefined) {
        if (isSame(known, profile)) return known;
        throw new DomainError('KEY_REUSED', 'The key was used for another profile', { key });
      }
      const newest = await readProfile(tx, profile.id);
      const next = { ...profile, version: (newest?.version ?? 0) + 1 };
      await saveProfile(tx, next, { key, savedBy, at: this.clock.now() });
      await this.audit.record(tx, {
        act: 'mapping-profile.saved',
        recordKind: 'mapping-profile',
        recordId: next.id,
        after: { version: next.version, kind: next.kind },
      });
      return next;
    });
  }
}

function profileOf(definition: unknown, version: number): MappingProfile {
  const isObject = typeof definition === 'object' && definition !== null && !Array.isArray(definition);
  const checked = checkMappingProfile(isObject ? { ...definition, version } : definition);
  if ('problems' in checked) throw new InvalidInput(checked.problems);
  return checked.profile;
}

/** Whatever the order in which Postgres gives the words of a field back. */
function isSame(known: MappingProfile, profile: MappingProfile): boolean {
  return isDeepStrictEqual({ ...known, version: 1 }, profile);
}
