import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { Database, type Transaction } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { type Office, pathBelow } from '../domain/office.ts';
import { officeExists, officeUnknown } from '../domain/people.errors.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';

export interface OpenOfficeCommand {
  readonly parentPath: string;
  /** Last part of its path. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Opens an office below another. Asked for again with the same names, it is there already and nothing happens. */
@Injectable()
export class OpenOffice {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError OFFICE_UNKNOWN without an open parent in reach; OFFICE_EXISTS with other names, or closed */
  run(actor: Actor, command: OpenOfficeCommand): Promise<Office> {
    return this.database.transaction((tx) => this.open(tx, actor, command));
  }

  private async open(tx: Transaction, actor: Actor, command: OpenOfficeCommand): Promise<Office> {
    const { parentPath, code, nameZh, nameEn } = command;
    const isInReach = isWithin(parentPath, reachOf(actor, 'manage', 'Organisation'));
    if (!isInReach || !(await this.offices.holdOpen(tx, [parentPath])).has(parentPath)) {
      throw officeUnknown(parentPath);
    }
    const orgPath = pathBelow(parentPath, code);
    const isNew = await this.offices.add(tx, { orgPath, nameZh, nameEn });
    const office = (await this.offices.find(tx, orgPath, isDemo(this.configuration)))!;
    if (!isNew && (office.nameZh !== nameZh || office.nameEn !== nameEn || !office.isOpen)) {
      throw officeExists(orgPath);
    }
    if (isNew) {
      await this.audit.record(tx, {
        act: 'office.opened',
        recordKind: 'office',
        recordId: orgPath,
        orgPath,
        after: { nameZh, nameEn },
      });
    }
    return office;
  }
}
