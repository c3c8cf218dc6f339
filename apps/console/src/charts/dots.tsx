import { CustomChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ReactElement } from 'react';
import { type Drawing, useDrawing } from './use-drawing.ts';

use([
  ...[CustomChart, ScatterChart, AriaComponent, GridComponent, MarkAreaComponent, MarkLineComponent],
  ...[TooltipComponent, CanvasRenderer],
]);

/** Groups held against each other and against all of them together. */
export interface DotFacts {
  readonly finding: string;
  /** The first on top. */
  readonly dots: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** Beside the dot. */
    readonly text: string;
    readonly told: string;
  }[];
  /** What the dashed line stands for. */
  readonly whole: number | undefined;
  /** Limits of bands behind the dots, each worse than the one before; empty: there are none. */
  readonly bands: readonly number[];
  readonly axisText: (value: number) => string;
}

/** Each group a dot with its interval: groups whose intervals meet may well be the same. */
export default function Dots({
  facts,
  onDot,
}: {
  facts: DotFacts;
  onDot?: ((n: number) => void) | undefined;
}): ReactElement {
  const place = useDrawing(facts, optionOf, { onPoint: onDot });
  const height = 56 + facts.dots.length * 34;
  return <div ref={place} className="chart" style={{ height }} role="img" aria-label={facts.finding} />;
}

interface Coordinates {
  value(dimension: number): number;
  coord(point: readonly [number, number]): readonly [number, number];
}

function optionOf(facts: DotFacts, drawing: Drawing): EChartsCoreOption {
  const { dots } = facts;
  const { color, text, bubble, width } = drawing;
  const ends = dots.flatMap(({ low, high }) => [low, high]);
  const all = facts.whole === undefined ? ends : [...ends, facts.whole];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const min = least >= 0 ? Math.max(0, least - room) : least - room;
  return {
    grid: { left: 8, right: 64, top: 8, bottom: 4, containLabel: true },
    tooltip: {
      ...bubble,
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => dots[dataIndex]?.told ?? '',
    },
    xAxis: {
      ...{ type: 'value', min, max: most + room },
      axisLabel: {
        ...text,
        formatter: facts.axisText,
        hideOverlap: true,
        showMinLabel: false,
        showMaxLabel: false,
      },
      splitLine: { lineStyle: { color: color('grid') } },
    },
    yAxis: {
      ...{ type: 'category', inverse: true, data: dots.map(({ label }) => label) },
      ...{ axisTick: { show: false }, axisLine: { show: false } },
      axisLabel: {
        ...text,
        color: color('ink'),
        fontSize: 12,
        width: width < 480 ? 92 : 170,
        overflow: 'truncate',
      },
    },
    series: [intervals(facts, drawing), points(facts, drawing)],
  };
}

function intervals({ dots }: DotFacts, { color }: Drawing) {
  return {
    ...{ type: 'custom', silent: true, data: dots.map(({ low, high }, n) => [low, high, n]) },
    renderItem: (_: unknown, api: Coordinates) => {
      const [from, y] = api.coord([api.value(0), api.value(2)]);
      const [to] = api.coord([api.value(1), api.value(2)]);
      const style = { stroke: color('control'), lineWidth: 1.5 };
      return { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style };
    },
  };
}

function points({ dots, whole, bands }: DotFacts, { color, text }: Drawing) {
  const tints = ['c1', 'c5', 'c2', 'c4'];
  const tintAt = (n: number) => tints[Math.min(n, tints.length - 1)]!;
  const bandOf = (value: number) => bands.filter((limit) => value >= limit).length;
  const tintOf = (value: number) => color(tintAt(bandOf(value)));
  const area = (from: number, to: number | undefined, tint: string) => [
    { xAxis: from, itemStyle: { color: color(tint), opacity: 0.07 } },
    { xAxis: to ?? Number.MAX_SAFE_INTEGER },
  ];
  return {
    ...{ type: 'scatter', symbolSize: 11, cursor: 'pointer' },
    data: dots.map(({ value, text: written }, n) => ({
      ...{ value: [value, n], itemStyle: { color: tintOf(value) } },
      label: { show: true, position: 'top', distance: 2, formatter: written, ...text, fontSize: 11 },
    })),
    ...(whole === undefined
      ? {}
      : {
          markLine: {
            // By itself it is rounded to two digits, and a share stands beside where it is.
            precision: 10,
            ...{ silent: true, symbol: 'none', label: { show: false }, data: [{ xAxis: whole }] },
            lineStyle: { color: color('ink-2'), type: 'dashed' },
          },
        }),
    ...(bands.length === 0
      ? {}
      : {
          markArea: {
            silent: true,
            data: bands.map((from, n) => area(from, bands[n + 1], tintAt(n + 1))),
          },
        }),
  };
}
