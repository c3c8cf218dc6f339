import type { LocalDate } from '@evergreen/kernel';
import type { Rule } from '../rules/rule.ts';

/** The kind of run that decides anew who belongs to which segment. */
export const refreshSegmentsKind = 'refresh-segments';

/** Segments that are alive at once, at most: each is asked of every customer that changed. */
export const segmentsMax = 200;

export const segmentTexts = { name: 80, description: 1_000 } as const;

export type SegmentVersionState = 'draft' | 'active' | 'retired' | 'replaced';

export interface SegmentVersion {
  readonly segmentId: string;
  readonly version: number;
  readonly state: SegmentVersionState;
  readonly name: string;
  readonly description: string;
  readonly rule: Rule;
  readonly ruleText: string;
  readonly draftedByLabel: string;
  readonly draftedAt: Date;
  readonly savedByLabel: string;
  readonly savedAt: Date | null;
}

export interface Segment {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerLabel: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
  /** The day whose members it has; null before the first refresh. */
  readonly refreshedOn: LocalDate | null;
  readonly refreshedAt: Date | null;
  readonly refreshedVersion: number | null;
}

/** Members of a segment on one day, as far as somebody's offices reach. */
export interface SegmentDay {
  readonly on: LocalDate;
  readonly members: number;
  readonly entered: number;
  readonly left: number;
}

/** What one run does to one segment: all customers, or those that changed and those whom the days have moved. */
export interface SegmentRefresh {
  readonly segmentId: string;
  readonly version: number;
  readonly rule: Rule;
  readonly isFull: boolean;
  /** Changes of `customer_fact` after the first and up to the second. */
  readonly fromSeq: bigint;
  readonly toSeq: bigint;
  /** The day its members were last decided on; null where they never were. */
  readonly fromDay: LocalDate | null;
  readonly onDay: LocalDate;
}

/** Whom a chunk looks at. */
export type Part =
  /** All customers from one id to before another; without an end all that follow. */
  | { readonly of: 'all'; readonly from: string; readonly to: string | undefined }
  | { readonly of: 'moved'; readonly from: string; readonly to: string | undefined }
  /** Members who went up in another record: nothing of them changes any more. */
  | { readonly of: 'merged'; readonly from: ''; readonly to: undefined }
  /** Those whose last change is after the first and up to the second. */
  | { readonly of: 'changed'; readonly from: bigint; readonly to: bigint };

/** Where a page of a segment's customers goes on. */
export interface PlaceInSegment {
  readonly since: string;
  readonly customerId: string;
}
