import type { BirthdayDays } from './birthdays.ts';

/** Run that tells the audience of a campaign of rewards. */
export const campaignAudienceKind = 'campaign-audience';

/** Most segments and numbers that an audience is made of. */
export const audienceLimits = {
  segments: 20,
  customerNumbers: 5_000,
  customerIds: 5_000,
  numberLength: 80,
} as const;

/** Everybody of any of the segments, and everybody on the lists. JSON, as a run keeps it. */
export interface CampaignAudience {
  readonly segments: readonly { readonly segmentId: string; readonly version: number }[];
  readonly customerNumbers: readonly string[];
  /** Left out: none. */
  readonly customerIds?: readonly string[];
}

/** Somebody of an audience, with whose birthdays it is about; undefined: it is about none. */
export interface AskedAudience {
  readonly audience: CampaignAudience;
  readonly birthdays: BirthdayDays | undefined;
}
