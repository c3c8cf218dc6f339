import type { Language } from '@evergreen/web/format';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ReactElement } from 'react';
import type { ChartFacts, Series } from './chart-facts.ts';
import { type Drawing, useDrawing } from './use-drawing.ts';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** A chart of columns. Whoever cannot see it is told its finding; the figures stand in the table behind it. */
export default function Chart({
  facts,
  onColumn,
}: {
  facts: ChartFacts;
  onColumn?: ((n: number) => void) | undefined;
}): ReactElement {
  const place = useDrawing(facts, optionOf, { onColumn });
  return <div ref={place} className="chart" role="img" aria-label={facts.finding} />;
}

function optionOf(
  { head, labels, series, axis }: ChartFacts,
  { color, text, bubble, language }: Drawing,
): EChartsCoreOption {
  const short = axisText(axis, language);
  return {
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    grid: { left: 8, right: 12, top: series.length > 1 ? 34 : 12, bottom: 4, containLabel: true },
    legend: { show: series.length > 1, top: 0, left: 0, itemWidth: 16, itemHeight: 8, textStyle: text },
    tooltip: {
      ...bubble,
      trigger: 'axis',
      formatter: (points: readonly { dataIndex: number }[]) => {
        const n = points[0]?.dataIndex ?? 0;
        return [
          `${head} ${labels[n] ?? ''}`,
          ...series.map(({ name, cells }) => `${name}  ${cells[n] ?? ''}`),
        ].join('\n');
      },
    },
    xAxis: {
      ...{
        type: 'category',
        data: labels,
        axisTick: { show: false },
        axisLabel: { ...text, hideOverlap: true },
      },
      axisLine: { lineStyle: { color: color('control') } },
    },
    yAxis: {
      type: 'value',
      ...(axis === 'share' ? { max: 1 } : {}),
      axisLabel: { ...text, formatter: short },
      splitLine: { lineStyle: { color: color('grid') } },
    },
    series: series.map((each) => drawn(each, color)),
  };
}

function drawn(
  { name, kind, values, tint, stack, isDashed, marked }: Series,
  color: (name: string) => string,
) {
  const own = color(tint);
  return {
    ...{ name, type: kind, color: own, ...(stack === undefined ? {} : { stack }) },
    data: values.map((value, n) => (n === marked ? { value, itemStyle: { color: color('c2') } } : value)),
    ...(kind === 'bar' ? { barMaxWidth: 28 } : { symbolSize: 5 }),
    ...(isDashed === true ? { lineStyle: { type: 'dashed' } } : {}),
  };
}

function axisText(axis: ChartFacts['axis'], language: Language): (value: number) => string {
  if (axis === 'share' || axis === 'ratio') return (value) => `${Math.round(value * 100)}%`;
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  return (value) => format.format(axis === 'money' ? value / 100 : value);
}
