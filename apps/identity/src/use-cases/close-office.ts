import { type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import type { Office } from '../domain/office.ts';
import { officeInUse } from '../domain/people.errors.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { ChangeOffice } from './change-office.ts';

/** Closes an office nobody belongs to. Its history stays. Head office is never closed. */
@Injectable()
export class CloseOffice {
  constructor(
    @Inject(ChangeOffice) private readonly changes: ChangeOffice,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, CHANGED_MEANWHILE; OFFICE_IN_USE with what stands against it */
  run(actor: Actor, orgPath: string, version: bigint): Promise<Office> {
    return this.changes.run(actor, {
      orgPath,
      version,
      act: 'office.closed',
      changed: (office) => ({ ...office, isOpen: false }),
      demand: (tx, office) => this.demandUnused(tx, office),
    });
  }

  private async demandUnused(tx: Transaction, { orgPath, staff }: Office): Promise<void> {
    const below = await this.offices.openBelow(tx, orgPath);
    if (staff > 0 || below > 0 || orgPath === '/') throw officeInUse(staff, below);
  }
}
