import { ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ReactElement } from 'react';
import { type Drawing, useDrawing } from './use-drawing.ts';

use([ScatterChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

/** A class of people on the map. */
interface DotClass {
  readonly name: string;
  readonly tint: string;
  readonly symbol: 'circle' | 'rect' | 'diamond' | 'triangle';
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/** Who is where on two indices of 0 to 100: each dot stands for so many people. */
export interface DotMapFacts {
  readonly finding: string;
  readonly x: string;
  readonly y: string;
  readonly classes: readonly DotClass[];
  /** Undefined: there is no one line. */
  readonly cuts: { readonly x: number; readonly y: number } | undefined;
}

export default function DotMap({ facts }: { facts: DotMapFacts }): ReactElement {
  const place = useDrawing(facts, optionOf);
  return <div ref={place} className="chart tall" role="img" aria-label={facts.finding} />;
}

function optionOf({ x, y, classes, cuts }: DotMapFacts, { color, text }: Drawing): EChartsCoreOption {
  const axis = (name: string, gap: number) => ({
    ...{ type: 'value', min: 0, max: 100, interval: 20, name, nameLocation: 'middle', nameGap: gap },
    ...{ nameTextStyle: text, axisLabel: text, splitLine: { lineStyle: { color: color('grid') } } },
  });
  const lines = cuts && {
    ...{ silent: true, symbol: 'none', label: { show: false } },
    lineStyle: { color: color('ink-2'), type: 'solid', width: 1 },
    data: [{ xAxis: cuts.x }, { yAxis: cuts.y }],
  };
  return {
    grid: { left: 24, right: 12, top: 10, bottom: 22, containLabel: true },
    tooltip: { show: false },
    xAxis: axis(x, 26),
    yAxis: axis(y, 32),
    series: classes.map(({ name, tint, symbol, dots }, n) => ({
      ...{ type: 'scatter', name, symbol, symbolSize: 6, silent: true, data: dots },
      itemStyle: { color: color(tint), opacity: 0.8 },
      ...(n === 0 && lines ? { markLine: lines } : {}),
    })),
  };
}
