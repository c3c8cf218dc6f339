import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { Database, type Transaction } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { type Office } from '../domain/office.ts';
import { changedMeanwhile, notFound } from '../domain/people.errors.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';

type Names = Pick<Office, 'nameZh' | 'nameEn'>;

export interface OfficeChange {
  readonly orgPath: string;
  /** The version it is made on. */
  readonly version: bigint;
  readonly act: 'office.renamed' | 'office.closed' | 'office.reopened';
  /** The office as it is to be. */
  readonly changed: (office: Office) => Office;
  /** Throws what stands against it. */
  readonly demand?: (tx: Transaction, office: Office) => Promise<void>;
}

/** What every change of an office goes through: who may, which version, the audit. */
@Injectable()
export class ChangeOffice {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * A change to what the office is already changes nothing: it may be the same call once more.
   * @throws DomainError NOT_FOUND for an office out of reach too; CHANGED_MEANWHILE
   */
  run(actor: Actor, change: OfficeChange): Promise<Office> {
    return this.database.transaction((tx) => this.change(tx, actor, change));
  }

  private async change(tx: Transaction, actor: Actor, change: OfficeChange): Promise<Office> {
    const { orgPath, version, act, changed, demand } = change;
    const withDemoStaff = isDemo(this.configuration);
    if (!isWithin(orgPath, reachOf(actor, 'manage', 'Organisation'))) throw notFound();
    const office = await this.offices.lock(tx, orgPath, withDemoStaff);
    if (office === undefined) throw notFound();
    const next = changed(office);
    if (isSame(office, next)) return office;
    if (office.version !== version) throw changedMeanwhile(office.version);
    await demand?.(tx, office);
    await this.offices.change(tx, next);
    await this.audit.record(tx, {
      act,
      recordKind: 'office',
      recordId: orgPath,
      orgPath,
      before: shown(office),
      after: shown(next),
    });
    return (await this.offices.find(tx, orgPath, withDemoStaff))!;
  }
}

function isSame(a: Office, b: Office): boolean {
  return a.nameZh === b.nameZh && a.nameEn === b.nameEn && a.isOpen === b.isOpen;
}

function shown({ nameZh, nameEn, isOpen }: Office): Names & { isOpen: boolean } {
  return { nameZh, nameEn, isOpen };
}
