import { useLanguage, useTheme } from '@evergreen/web';
import type { Language } from '@evergreen/web/format';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ChartFacts, Series } from './chart-facts.ts';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** A chart of columns. Whoever cannot see it is told its finding; the figures stand in the table behind it. */
export default function Chart({ facts }: { facts: ChartFacts }): ReactElement {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current);
    chart.setOption(optionOf(facts, language));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
    // The colours are read from the page: another theme, another drawing.
  }, [facts, language, theme]);
  return <div ref={place} className="chart" role="img" aria-label={facts.finding} />;
}

function optionOf(
  { head, labels, series, axis, finding }: ChartFacts,
  language: Language,
): EChartsCoreOption {
  const style = getComputedStyle(document.body);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const text = { color: color('ink-3'), fontFamily: style.fontFamily };
  const short = axisText(axis, language);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: !isStill,
    aria: {
      ...{ enabled: true, label: { description: finding } },
      decal: { show: window.matchMedia('(forced-colors: active), (prefers-contrast: more)').matches },
    },
    textStyle: text,
    grid: { left: 8, right: 12, top: 34, bottom: 4, containLabel: true },
    legend: { show: series.length > 1, top: 0, left: 0, itemWidth: 16, itemHeight: 8, textStyle: text },
    tooltip: {
      ...{ trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: color('raised') },
      ...{ borderColor: color('line'), textStyle: { color: color('ink'), fontSize: 12 } },
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
  if (axis === 'share') return (value) => `${Math.round(value * 100)}%`;
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  return (value) => format.format(axis === 'money' ? value / 100 : value);
}
