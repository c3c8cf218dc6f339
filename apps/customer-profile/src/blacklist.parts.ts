import { MatchBlacklistRunKind } from './jobs/blacklist/match-blacklist.run-kind.ts';
import { TendBlacklistRunKind } from './jobs/blacklist/tend-blacklist.run-kind.ts';
import { BlacklistHandlers } from './messaging/blacklist/blacklist.handlers.ts';
import { ActOnEntry } from './use-cases/blacklist/act-on-entry.ts';
import { BlacklistLimits } from './use-cases/blacklist/blacklist-limits.ts';
import { CheckDoors } from './use-cases/blacklist/check-doors.ts';
import { DecideMatch } from './use-cases/blacklist/decide-match.ts';
import { EntrySeals } from './use-cases/blacklist/entry-seals.ts';
import { EntryStory } from './use-cases/blacklist/entry-story.ts';
import { MatchPeople } from './use-cases/blacklist/match-people.ts';
import { NoteIdentity } from './use-cases/blacklist/note-identity.ts';
import { OwnEntries } from './use-cases/blacklist/own-entries.ts';
import { ProposeEntry } from './use-cases/blacklist/propose-entry.ts';
import { ReadBlacklist } from './use-cases/blacklist/read-blacklist.ts';
import { StartMatching } from './use-cases/blacklist/start-matching.ts';
import { TellListing } from './use-cases/blacklist/tell-listing.ts';
import { TendEntries } from './use-cases/blacklist/tend-entries.ts';

/** Doors to who is listed. */
export const blacklistControllers = [BlacklistHandlers];

/** What stands behind them. */
export const blacklistProviders = [
  ActOnEntry,
  BlacklistLimits,
  CheckDoors,
  DecideMatch,
  EntrySeals,
  EntryStory,
  MatchBlacklistRunKind,
  MatchPeople,
  NoteIdentity,
  OwnEntries,
  ProposeEntry,
  ReadBlacklist,
  StartMatching,
  TellListing,
  TendBlacklistRunKind,
  TendEntries,
];
