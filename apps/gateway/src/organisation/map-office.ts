import type { Office as WireOffice } from '@evergreen/contracts/identity';
import { answered } from '../values/answered.ts';
import { type Office, officeLevels } from './office.models.ts';

export function officeOf(wire: WireOffice | undefined): Office {
  const { orgPath, level, nameZh, nameEn, isOpen, version, staff } = answered(wire);
  return {
    orgPath,
    level: answered(officeLevels[level]),
    nameZh,
    nameEn,
    isOpen,
    version: Number(version),
    staff,
  };
}
