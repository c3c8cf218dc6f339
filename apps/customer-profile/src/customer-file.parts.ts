import { FindDuplicatesRunKind } from './jobs/duplicates/find-duplicates.run-kind.ts';
import { ContactsHandlers } from './messaging/contacts/contacts.handlers.ts';
import { DuplicatesHandlers } from './messaging/duplicates/duplicates.handlers.ts';
import { HouseholdsHandlers } from './messaging/households/households.handlers.ts';
import { StoryHandlers } from './messaging/story/story.handlers.ts';
import { ChangeContacts } from './use-cases/contacts/change-contacts.ts';
import { FindDuplicates } from './use-cases/duplicates/find-duplicates.ts';
import { MergeCustomers } from './use-cases/duplicates/merge-customers.ts';
import { ReadDuplicates } from './use-cases/duplicates/read-duplicates.ts';
import { ChangeHousehold } from './use-cases/households/change-household.ts';
import { ReadStory } from './use-cases/story/read-story.ts';
import { SeeContacts } from './use-cases/story/see-contacts.ts';
import { SeeStory } from './use-cases/story/see-story.ts';

/** Doors to a customer's whole file. */
export const customerFileControllers = [
  ContactsHandlers,
  DuplicatesHandlers,
  HouseholdsHandlers,
  StoryHandlers,
];

/** What stands behind them. */
export const customerFileProviders = [
  ChangeContacts,
  ChangeHousehold,
  FindDuplicates,
  FindDuplicatesRunKind,
  MergeCustomers,
  ReadDuplicates,
  ReadStory,
  SeeContacts,
  SeeStory,
];
