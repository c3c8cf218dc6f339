import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import type { Office } from '../domain/office.ts';
import { ChangeOffice } from './change-office.ts';

export interface RenameOfficeCommand {
  readonly orgPath: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly version: bigint;
}

@Injectable()
export class RenameOffice {
  constructor(@Inject(ChangeOffice) private readonly offices: ChangeOffice) {}

  /** @throws DomainError NOT_FOUND, CHANGED_MEANWHILE */
  run(actor: Actor, { orgPath, nameZh, nameEn, version }: RenameOfficeCommand): Promise<Office> {
    return this.offices.run(actor, {
      orgPath,
      version,
      act: 'office.renamed',
      changed: (office) => ({ ...office, nameZh, nameEn }),
    });
  }
}
