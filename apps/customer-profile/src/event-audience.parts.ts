import { EventAudienceHandlers } from './messaging/event-audience/event-audience.handlers.ts';
import { FindInvitable } from './use-cases/event-audience/find-invitable.ts';
import { NameGuests } from './use-cases/event-audience/name-guests.ts';

/** The door through which events ask whom to invite. */
export const eventAudienceControllers = [EventAudienceHandlers];

/** What stands behind it. */
export const eventAudienceProviders = [FindInvitable, NameGuests];
