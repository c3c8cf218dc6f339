import { type Clock, isLocalDate, type LocalDate, offsetClock, systemClock } from '@evergreen/kernel';
import { z } from 'zod';

/** The variables of every service that needs to know what day it is. */
export const calendarVariables = {
  /** IANA zone of the insurer's business days. */
  EVERGREEN_ZONE: z.string().default('Asia/Shanghai'),
  /** Stands the calendar on one day, for demonstrations on a historic book. Refused outside demo mode. */
  EVERGREEN_TODAY: z
    .string()
    .refine((text): text is LocalDate => isLocalDate(text), 'expects a date YYYY-MM-DD')
    .optional(),
  EVERGREEN_DEMO: z.enum(['true', 'false']).default('false'),
};

export interface CalendarConfiguration {
  readonly EVERGREEN_ZONE: string;
  readonly EVERGREEN_TODAY?: string | undefined;
  readonly EVERGREEN_DEMO: 'true' | 'false';
}

/** @throws Error when a date is pinned outside demo mode */
export function businessClock(configuration: CalendarConfiguration): Clock {
  if (configuration.EVERGREEN_TODAY === undefined) return systemClock(configuration.EVERGREEN_ZONE);
  if (configuration.EVERGREEN_DEMO !== 'true') {
    throw new Error('EVERGREEN_TODAY: only a demonstration (EVERGREEN_DEMO=true) may pin the date');
  }
  return offsetClock(configuration.EVERGREEN_TODAY as LocalDate);
}
