import type { MigrationDefinition } from '@evergreen/persistence';
import { bookAndImports } from './migrations/0001-book-and-imports.ts';
import { sealedFields } from './migrations/0002-sealed-fields.ts';
import { rowLevelSecurity } from './migrations/0003-row-level-security.ts';
import { dataRequests } from './migrations/0004-data-requests.ts';
import { pagesOfCopies } from './migrations/0005-pages-of-copies.ts';
import { leftByErasures } from './migrations/0006-left-by-erasures.ts';
import { uploads } from './migrations/0007-uploads.ts';
import { notices } from './migrations/0008-notices.ts';
import { whatIsKnown } from './migrations/0009-what-is-known.ts';
import { customerFile } from './migrations/0010-customer-file.ts';
import { figuresOfPayments } from './migrations/0011-figures-of-payments.ts';
import { blacklist } from './migrations/0013-blacklist.ts';
import { listsAndWarnings } from './migrations/0014-lists-and-warnings.ts';
import { segments } from './migrations/0012-segments.ts';
import { indicators } from './migrations/0015-indicators.ts';
import { objections } from './migrations/0016-objections.ts';
import { insight } from './migrations/0018-insight.ts';
import { prevention } from './migrations/0017-prevention.ts';
import { refusedRows } from './migrations/0025-refused-rows.ts';
import { valueAndRfm } from './migrations/0045-value-and-rfm.ts';
import { feed } from './migrations/0026-feed.ts';
import { vehiclesByVin } from './migrations/0035-vehicles-by-vin.ts';
import { factsByHousehold } from './migrations/0050-facts-by-household.ts';
import { warningsOfAFeed } from './migrations/0054-warnings-of-a-feed.ts';
import { preventionCounts } from './migrations/0053-prevention-counts.ts';
import { noticesOfCampaigns } from './migrations/0060-notices-of-campaigns.ts';
import { insightCustomers } from './migrations/0051-insight-customers.ts';
import { birthDates } from './migrations/0075-birth-dates.ts';
import { webhooks } from './migrations/0070-webhooks.ts';

/** Migrations of the service, in their order. */
export const migrations: readonly MigrationDefinition[] = [
  bookAndImports,
  sealedFields,
  rowLevelSecurity,
  dataRequests,
  pagesOfCopies,
  leftByErasures,
  uploads,
  notices,
  whatIsKnown,
  customerFile,
  figuresOfPayments,
  blacklist,
  listsAndWarnings,
  segments,
  indicators,
  objections,
  insight,
  prevention,
  refusedRows,
  valueAndRfm,
  feed,
  factsByHousehold,
  vehiclesByVin,
  preventionCounts,
  warningsOfAFeed,
  insightCustomers,
  webhooks,
  noticesOfCampaigns,
  birthDates,
];
