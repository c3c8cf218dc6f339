import { ContactsHandlers } from './messaging/contacts/contacts.handlers.ts';
import { StoryHandlers } from './messaging/story/story.handlers.ts';
import { ChangeContacts } from './use-cases/contacts/change-contacts.ts';
import { ReadStory } from './use-cases/story/read-story.ts';
import { SeeContacts } from './use-cases/story/see-contacts.ts';
import { SeeStory } from './use-cases/story/see-story.ts';

/** Doors to a customer's whole file. */
export const customerFileControllers = [ContactsHandlers, StoryHandlers];

/** What stands behind them. */
export const customerFileProviders = [ChangeContacts, ReadStory, SeeContacts, SeeStory];
