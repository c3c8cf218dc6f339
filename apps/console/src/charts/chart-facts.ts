/** Colours of series, by the names of the tokens. */
export type Tint = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c0';

/** A column of the table behind a chart: a text for each label. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  /** Where a cell leads, in the place of its label. */
  readonly links?: readonly (string | undefined)[];
}

/** A column that is drawn too. */
export interface Series extends Column {
  readonly values: readonly number[];
  readonly kind: 'bar' | 'line';
  readonly tint: Tint;
  /** Bars of one stack lie on one another. */
  readonly stack?: string;
  readonly isDashed?: boolean;
  /** Place of a bar that is told apart. */
  readonly marked?: number;
}

/** The table behind a chart, with what can be read from both. */
export interface TableFacts {
  /** What the labels are. */
  readonly head: string;
  readonly labels: readonly string[];
  /** Where a label leads: to the customers behind its figures. */
  readonly links?: readonly (string | undefined)[];
  readonly columns: readonly Column[];
  /** In a sentence. */
  readonly finding: string;
}

/** What a chart of columns or lines shows, and the table behind it: both are made of the same figures. */
export interface ChartFacts extends Omit<TableFacts, 'columns'> {
  readonly series: readonly Series[];
  /** In the table only. */
  readonly more: readonly Column[];
  /** How the values are written on the axis; a share ends at 100 %, a ratio may be above. */
  readonly axis: 'count' | 'money' | 'share' | 'ratio';
}
