import { InsightRunKind } from './jobs/insight/insight.run-kind.ts';
import { InsightHandlers } from './messaging/insight/insight.handlers.ts';
import { ExportInsight } from './use-cases/insight/export-insight.ts';
import { ListInsightCustomers } from './use-cases/insight/list-insight-customers.ts';
import { ListSnapshotCustomers } from './use-cases/insight/list-snapshot-customers.ts';
import { ReadInsight } from './use-cases/insight/read-insight.ts';
import { ReckonInsight } from './use-cases/insight/reckon-insight.ts';

/** Doors to what the book as a whole looks like. */
export const insightControllers = [InsightHandlers];

/** What stands behind them. */
export const insightProviders = [
  ExportInsight,
  InsightRunKind,
  ListInsightCustomers,
  ListSnapshotCustomers,
  ReadInsight,
  ReckonInsight,
];
