import { useMemo } from 'react';
import { useUrlState } from '../use-url-state.ts';
import type { Insight } from './figures.ts';

/** What figures are cut to; absent: not by this, empty text: not known. */
export interface Cut {
  readonly channel?: string;
  readonly vehicle?: string;
  readonly region?: string;
}

export const cutNames = ['channel', 'vehicle', 'region'] as const;
export type CutName = (typeof cutNames)[number];

export type Dimension = Insight['groups'][number]['dimension'];

export const dimensionOf = {
  channel: 'CHANNEL',
  vehicle: 'VEHICLE',
  region: 'REGION',
} as const satisfies Record<CutName, Dimension>;

/** The cut of an address. */
export function cutOf(params: URLSearchParams): Cut {
  return Object.fromEntries(
    cutNames.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

export function isCut(cut: Cut): boolean {
  return Object.keys(cut).length > 0;
}

/** The cut of the page; the same object while it stays the same. */
export function useCut(): Cut {
  const { params } = useUrlState();
  const text = JSON.stringify(cutOf(params));
  return useMemo(() => JSON.parse(text) as Cut, [text]);
}
