/** How a value is to be written. */
export type Unit = 'money' | 'count' | 'years' | 'share' | 'ratio' | 'index' | 'points';

/** What a value is made of. */
export interface ExplainedPart {
  readonly part: string;
  readonly unit: Unit;
  readonly value: number;
  /** Of points: what was seen, out of how much, and the most it could have counted. */
  readonly seen?: number;
  readonly of?: number;
  readonly weight?: number;
}

/** An indicator with its parts; null: there is nothing to say it by. */
export interface Explained {
  readonly indicator: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly parts: readonly ExplainedPart[];
}
