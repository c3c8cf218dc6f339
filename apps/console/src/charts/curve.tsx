import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ReactElement } from 'react';
import { type Drawing, useDrawing } from './use-drawing.ts';

use([LineChart, AriaComponent, GridComponent, TooltipComponent, CanvasRenderer]);

/** Who is left after each step, with the band of 95 % and how many the step stands on. */
export interface CurveFacts {
  readonly finding: string;
  readonly steps: readonly {
    /** Under the axis: the step, and how many it stands on. */
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly told: string;
  }[];
}

/** A survival curve: it falls in steps, for nobody leaves between ends of terms. */
export default function Curve({
  facts,
  onColumn,
}: {
  facts: CurveFacts;
  onColumn?: ((n: number) => void) | undefined;
}): ReactElement {
  const place = useDrawing(facts, optionOf, { onColumn });
  return <div ref={place} className="chart" role="img" aria-label={facts.finding} />;
}

function optionOf({ steps }: CurveFacts, { color, text, bubble }: Drawing): EChartsCoreOption {
  const lowest = Math.min(...steps.map(({ low }) => low));
  const band = { type: 'line', step: 'end', stack: 'band', symbol: 'none', silent: true };
  const none = { lineStyle: { opacity: 0 }, tooltip: { show: false } };
  return {
    grid: { left: 8, right: 16, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      ...bubble,
      trigger: 'axis',
      formatter: (points: readonly { dataIndex: number }[]) => steps[points[0]?.dataIndex ?? 0]?.told ?? '',
    },
    xAxis: {
      ...{ type: 'category', boundaryGap: false, data: steps.map(({ label }) => label) },
      ...{ axisTick: { show: false }, axisLine: { lineStyle: { color: color('control') } } },
      axisLabel: { ...text, hideOverlap: true, lineHeight: 15 },
    },
    yAxis: {
      ...{ type: 'value', max: 1, min: Math.max(0, Math.floor(lowest * 10 - 1) / 10) },
      axisLabel: { ...text, formatter: (value: number) => `${Math.round(value * 100)}%` },
      splitLine: { lineStyle: { color: color('grid') } },
    },
    series: [
      { ...band, ...none, data: steps.map(({ low }) => low), areaStyle: { opacity: 0 } },
      {
        ...{ ...band, ...none, data: steps.map(({ low, high }) => high - low) },
        areaStyle: { color: color('c1'), opacity: 0.16 },
      },
      {
        ...{ type: 'line', step: 'end', symbol: 'none', data: steps.map(({ value }) => value) },
        ...{ color: color('c1'), lineStyle: { width: 2.5 } },
      },
    ],
  };
}
