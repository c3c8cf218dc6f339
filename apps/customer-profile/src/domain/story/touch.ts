/** One line of a customer's timeline. */
export interface Touch {
  readonly id: string;
  /** To the millisecond. Of what is known by its day alone, the beginning of that day in UTC. */
  readonly at: Date;
  readonly dayOnly: boolean;
  readonly topic: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Where a page of a timeline ended: what comes is older, or as old with a smaller id. */
export interface TouchPlace {
  readonly at: Date;
  readonly id: string;
}

export interface TouchPage {
  readonly touches: readonly Touch[];
  readonly more: boolean;
}

export interface TouchesAsked {
  readonly before: TouchPlace | undefined;
  readonly limit: number;
  /** Empty: all. */
  readonly topics: readonly string[];
}
