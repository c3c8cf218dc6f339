import { pathWithOffice } from '../url-state.ts';
import type { Cut } from './cut.ts';
import type { FigureName, Insight, ListName } from './figures.ts';
import { figureParts } from './figure-parts.ts';

/** Where figures lead; undefined: nowhere, for the viewer may not see customers or the snapshot keeps none. */
export interface FigureLinks {
  /** Customers of a list as they are now. */
  readonly list: (list: ListName) => string | undefined;
  /** Whom a figure of a day is made of; of the snapshot's own day and office unless others are told. */
  readonly figure: (name: FigureName, of?: FigureOf) => string | undefined;
  /** Whom a step of the retention curve is made of: all of the policy year, or those who went. */
  readonly step: (year: number, list?: 'ended-in-year' | 'lapsed-in-year') => string | undefined;
}

interface FigureOf {
  readonly day?: string;
  readonly office?: string;
  /** Not the offices below it. */
  readonly isOfficeOnly?: boolean;
  readonly cut?: Cut;
}

type LinkedInsight = Pick<Insight, 'asOf' | 'holdsCustomers' | 'daysWithCustomers'>;

export function figureLinks(
  insight: LinkedInsight,
  { office, cut, mayOpen }: { readonly office: string; readonly cut: Cut; readonly mayOpen: boolean },
): FigureLinks {
  const { asOf, holdsCustomers, daysWithCustomers } = insight;
  const holds = (day: string) => mayOpen && (day === asOf ? holdsCustomers : daysWithCustomers.includes(day));
  const path = (query: Record<string, string>, at = office) =>
    pathWithOffice(`/insight/customers?${new URLSearchParams(query).toString()}`, at);
  return {
    list: (list) => (mayOpen ? path({ list }) : undefined),
    figure: (figure, of = {}) => {
      const day = of.day ?? asOf;
      const only = of.isOfficeOnly === true ? { only: '1' } : {};
      const [list] = figureParts[figure].lists;
      return holds(day) ? path({ figure, day, list, ...cut, ...of.cut, ...only }, of.office) : undefined;
    },
    step: (year, list = 'ended-in-year') =>
      holds(asOf) ? path({ figure: 'survival', day: asOf, year: String(year), list, ...cut }) : undefined,
  };
}
