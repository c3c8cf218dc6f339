import { type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { type Office, parentOf } from '../domain/office.ts';
import { officeUnknown } from '../domain/people.errors.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { ChangeOffice } from './change-office.ts';

/** Opens a closed office again; the one above it has to be open. */
@Injectable()
export class ReopenOffice {
  constructor(
    @Inject(ChangeOffice) private readonly changes: ChangeOffice,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, CHANGED_MEANWHILE; OFFICE_UNKNOWN when the office above is closed */
  run(actor: Actor, orgPath: string, version: bigint): Promise<Office> {
    return this.changes.run(actor, {
      orgPath,
      version,
      act: 'office.reopened',
      changed: (office) => ({ ...office, isOpen: true }),
      demand: (tx, office) => this.demandParent(tx, office),
    });
  }

  private async demandParent(tx: Transaction, { orgPath }: Office): Promise<void> {
    const parent = parentOf(orgPath);
    if (parent === undefined) return;
    if (!(await this.offices.holdOpen(tx, [parent])).has(parent)) throw officeUnknown(parent);
  }
}
