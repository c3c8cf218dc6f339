/** Satisfaction against loyalty: 1 only satisfied, 2 both, 3 neither, 4 only loyal. */
export type Quadrant = 1 | 2 | 3 | 4;

/** From which index on somebody counts as loyal, and as satisfied. */
export interface Cuts {
  readonly loyalty: number;
  readonly satisfaction: number;
}

/** One axis as it was decided: the index against the line that counted for this customer. */
export interface AxisDecision {
  readonly index: number;
  readonly cut: number;
  /** The cut, moved by the hysteresis against the last decision: who is high stays so a little below it. */
  readonly line: number;
  readonly isHigh: boolean;
}

export type QuadrantDecision =
  | {
      readonly kind: 'decided';
      readonly quadrant: Quadrant;
      readonly loyalty: AxisDecision;
      readonly satisfaction: AxisDecision;
    }
  /** Nobody knows how satisfied they are: silence is not discontent. */
  | { readonly kind: 'unknown' };

export interface QuadrantFacts {
  readonly loyalty: number;
  /** Null: no answer. */
  readonly satisfaction: number | null;
  /** The last quadrant that was decided, however long ago; null: none was. */
  readonly last: Quadrant | null;
}

/** The quadrant of a customer. Whoever was on one side of a cut changes sides only past it by the hysteresis. */
export function decideQuadrant(facts: QuadrantFacts, cuts: Cuts, hysteresis: number): QuadrantDecision {
  if (facts.satisfaction === null) return { kind: 'unknown' };
  const loyalty = decideAxis(facts.loyalty, cuts.loyalty, hysteresis, wasLoyal(facts.last));
  const satisfaction = decideAxis(
    facts.satisfaction,
    cuts.satisfaction,
    hysteresis,
    wasSatisfied(facts.last),
  );
  return {
    kind: 'decided',
    quadrant: quadrantOf(loyalty.isHigh, satisfaction.isHigh),
    ...{ loyalty, satisfaction },
  };
}

function quadrantOf(isLoyal: boolean, isSatisfied: boolean): Quadrant {
  if (isSatisfied) return isLoyal ? 2 : 1;
  return isLoyal ? 4 : 3;
}

const wasLoyal = (last: Quadrant | null) => (last === null ? null : last === 2 || last === 4);
const wasSatisfied = (last: Quadrant | null) => (last === null ? null : last === 1 || last === 2);

function decideAxis(index: number, cut: number, hysteresis: number, was: boolean | null): AxisDecision {
  const line = lineOf(cut, hysteresis, was);
  return { index, cut, line, isHigh: index >= line };
}

function lineOf(cut: number, hysteresis: number, was: boolean | null): number {
  if (was === null) return cut;
  return was ? cut - hysteresis : cut + hysteresis;
}

/** What the insurer does for who is in a quadrant; `choose`: a person says whether to keep or to serve as usual. */
export type Care = 'visit-first' | 'rewards' | 'choose' | 'keep' | 'normal' | 'prevention' | 'none';

/** The indices of a quadrant as they were kept with the decision. JSON. */
export interface QuadrantInputs {
  readonly loyalty: number | null;
  readonly satisfaction: number | null;
  /** Null: the province has no median. */
  readonly loyaltyCut: number | null;
  readonly satisfactionCut: number | null;
  readonly hysteresis: number;
  readonly last: Quadrant | null;
}

/** An index against the line that counted; the line is null where there was none. */
export interface AxisSeen {
  readonly index: number | null;
  readonly cut: number | null;
  readonly line: number | null;
}

/** How a quadrant came about, also where the satisfaction is unknown. */
export function axesOf(inputs: QuadrantInputs): {
  readonly loyalty: AxisSeen;
  readonly satisfaction: AxisSeen;
} {
  const { loyalty, satisfaction, loyaltyCut, satisfactionCut, hysteresis, last } = inputs;
  const axis = (index: number | null, cut: number | null, was: boolean | null): AxisSeen => ({
    ...{ index, cut },
    line: cut === null ? null : lineOf(cut, hysteresis, was),
  });
  return {
    loyalty: axis(loyalty, loyaltyCut, wasLoyal(last)),
    satisfaction: axis(satisfaction, satisfactionCut, wasSatisfied(last)),
  };
}
