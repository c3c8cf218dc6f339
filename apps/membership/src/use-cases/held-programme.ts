import { DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import {
  holdProgramme,
  type ProgrammeState,
  type ProgrammeVersion,
} from '../persistence/programme.repository.ts';

/**
 * A version that somebody is about to act on, as they have read it.
 * @throws DomainError PROGRAMME_UNKNOWN; PROGRAMME_STATE where it is not in a state for that; CHANGED_MEANWHILE
 */
export async function heldProgramme(
  tx: Transaction,
  { version, revision }: { readonly version: number; readonly revision: number },
  state: ProgrammeState,
): Promise<ProgrammeVersion> {
  const held = await holdProgramme(tx, version);
  if (held === undefined) {
    throw new DomainError('PROGRAMME_UNKNOWN', 'There is no such version of the programme', { version });
  }
  if (held.state !== state) {
    throw new DomainError('PROGRAMME_STATE', 'The version is not in a state for that', {
      ...{ version, state: held.state },
    });
  }
  if (held.revision !== revision) {
    throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
  }
  return held;
}
