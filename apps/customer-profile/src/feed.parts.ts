import { FeedCredentialsHandlers } from './messaging/feed/feed-credentials.handlers.ts';
import { FeedHandlers } from './messaging/feed/feed.handlers.ts';
import { FeedBatches } from './use-cases/feed/feed-batches.ts';
import { FeedCredentials } from './use-cases/feed/feed-credentials.ts';

/** Doors to the feed of core systems, and to its credentials. */
export const feedControllers = [FeedHandlers, FeedCredentialsHandlers];

/** What stands behind them, beyond the import itself. */
export const feedProviders = [FeedBatches, FeedCredentials];
