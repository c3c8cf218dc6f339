/** Ways a notice can take. */
export const channels = ['in_app', 'sms', 'email'] as const;
export type Channel = (typeof channels)[number];

export const purposes = ['service', 'marketing'] as const;
export type Purpose = (typeof purposes)[number];

/** What somebody said last about one way and purpose. */
export interface ConsentSaid {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly at: Date;
}

/** What stands for one way and purpose now. */
export interface Consent {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly given: boolean;
  /** Cannot be refused. */
  readonly isFixed: boolean;
  /** Null: nothing was ever said, and the rule of the house stands. */
  readonly changedAt: Date | null;
}

/** What somebody must know to keep what is theirs reaches at least their inbox. */
export function isFixed(channel: Channel, purpose: Purpose): boolean {
  return channel === 'in_app' && purpose === 'service';
}

/** Without a word of theirs people hear what they must know, by inbox and phone; marketing needs their yes. */
function isGivenUnsaid(channel: Channel, purpose: Purpose): boolean {
  return purpose === 'service' && channel !== 'email';
}

/** @param said the last word about each, where there is one */
export function consentsOf(said: readonly ConsentSaid[]): Consent[] {
  return purposes.flatMap((purpose) => channels.map((channel) => consentFor(channel, purpose, said)));
}

export function consentFor(channel: Channel, purpose: Purpose, said: readonly ConsentSaid[]): Consent {
  const last = said.find((each) => each.channel === channel && each.purpose === purpose);
  const fixed = isFixed(channel, purpose);
  return {
    ...{ channel, purpose, isFixed: fixed },
    given: fixed || (last?.given ?? isGivenUnsaid(channel, purpose)),
    changedAt: last?.at ?? null,
  };
}
