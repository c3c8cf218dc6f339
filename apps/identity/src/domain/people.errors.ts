import { DomainError } from '@evergreen/kernel';

/** Nobody there, or somebody outside the caller's offices: nobody learns which. */
export const notFound = () => new DomainError('NOT_FOUND', 'There is no such record');

/** Somebody else was faster: what was changed is no longer what the caller saw. */
export const changedMeanwhile = (version: bigint) =>
  new DomainError('CHANGED_MEANWHILE', 'The record was changed in the meantime', { version });

export const keyReused = (key: string) =>
  new DomainError('KEY_REUSED', 'The key was used for something else', { key });

/** No such office where one is named, a closed one, or one outside the caller's reach. */
export const officeUnknown = (orgPath: string) =>
  new DomainError('OFFICE_UNKNOWN', 'There is no such office', { orgPath });

export const officeExists = (orgPath: string) =>
  new DomainError('OFFICE_EXISTS', 'The office exists with other names, or is closed', { orgPath });

export const officeInUse = (staff: number, officesBelow: number) =>
  new DomainError('OFFICE_IN_USE', 'People belong to the office, or offices below it are open', {
    staff,
    officesBelow,
  });

export const staffNumberTaken = (staffNumber: string) =>
  new DomainError('STAFF_NUMBER_TAKEN', 'The staff number belongs to somebody', { staffNumber });

export const lastAdministrator = () =>
  new DomainError('LAST_ADMINISTRATOR', 'Nobody else could administer the company any more');
