import { RefreshSegmentsRunKind } from './jobs/refresh-segments.run-kind.ts';
import { SegmentsHandlers } from './messaging/segments/segments.handlers.ts';
import { RuleContexts } from './use-cases/rules/rule-contexts.ts';
import { ExportSegment } from './use-cases/segments/export-segment.ts';
import { PreviewRule } from './use-cases/segments/preview-rule.ts';
import { ReadSegments } from './use-cases/segments/read-segments.ts';
import { RefreshSegmentMembers } from './use-cases/segments/refresh-segments.ts';
import { WriteSegments } from './use-cases/segments/write-segments.ts';

export const segmentControllers = [SegmentsHandlers];

export const segmentProviders = [
  ExportSegment,
  PreviewRule,
  ReadSegments,
  RefreshSegmentMembers,
  RefreshSegmentsRunKind,
  RuleContexts,
  WriteSegments,
];
