import { createHash } from 'node:crypto';

/** What the rows of a batch may be, and the house format each is. */
export const feedKinds = {
  customers: 'evergreen-customers',
  policies: 'evergreen-policies',
  claims: 'evergreen-claims',
  answers: 'evergreen-answers',
  renewals: 'evergreen-renewals',
} as const;

export type FeedKindName = keyof typeof feedKinds;

export function isFeedKind(text: string): text is FeedKindName {
  return Object.hasOwn(feedKinds, text);
}

export const feedRules = {
  /** Rows of a batch at most: a second or two of work. */
  rowsMax: 10_000,
  validDaysMax: 400,
  /** Use is written down at most this often: a question for a batch is not a write each time. */
  useNotedEveryMs: 60_000,
  /** A core system by its short name. */
  sourcePattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  sourceLengthMax: 60,
  /** Stands in an address as it is. */
  keyPattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
} as const;

/** What a core system shows, as far as it is known: never the secret itself. */
export interface FeedCredential {
  readonly id: string;
  readonly source: string;
  readonly hint: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly lastUsedAt: Date | null;
}

/** So that one that lies around is known for what it is. */
const prefix = 'egfeed_';
const hintLength = prefix.length + 4;

export function secretOf(token: string): string {
  return prefix + token;
}

export function hintOf(secret: string): string {
  return secret.slice(0, hintLength);
}

/** A secret has 256 random bits, so a plain hash is enough. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function opensFeed({ revokedAt, expiresAt }: FeedCredential, now: Date): boolean {
  return revokedAt === null && now < expiresAt;
}
