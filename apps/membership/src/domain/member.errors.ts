import { DomainError, type LocalDate } from '@evergreen/kernel';
import type { HouseholdRefusal } from './household.ts';

export const reopenTooLate = (until: LocalDate) =>
  new DomainError('REOPEN_TOO_LATE', 'The account was closed too long ago', { until });

export const householdRefused = (why: HouseholdRefusal) =>
  new DomainError('HOUSEHOLD_REFUSED', 'The household does not allow it', { why });
