import { useLanguage, useTheme } from '@evergreen/web';
import type { Language } from '@evergreen/web/format';
import { type ECharts, type EChartsCoreOption, init } from 'echarts/core';
import { useEffect, useRef, type RefObject } from 'react';

/** What drawings are made with: colours of the page, and its language. */
export interface Drawing {
  /** A token by its name. */
  readonly color: (name: string) => string;
  readonly text: { readonly color: string; readonly fontFamily: string };
  /** How what hovers over a point looks. */
  readonly bubble: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly width: number;
}

/** Clicks: on a point that is drawn, or anywhere in the column of a label. Each gets its place. */
interface Clicks {
  readonly onPoint?: ((point: number) => void) | undefined;
  readonly onColumn?: ((column: number) => void) | undefined;
}

/** Draws into a place of the page, anew with another theme, language or width. */
export function useDrawing<Facts extends { readonly finding: string }>(
  facts: Facts,
  optionOf: (facts: Facts, drawing: Drawing) => EChartsCoreOption,
  { onPoint, onColumn }: Clicks = {},
): RefObject<HTMLDivElement | null> {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const clicked = useRef<Clicks>({});
  useEffect(() => {
    clicked.current = { onPoint, onColumn };
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current);
    const style = getComputedStyle(document.body);
    const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const text = { color: color('ink-3'), fontFamily: style.fontFamily };
    const bubble = {
      ...{ renderMode: 'richText', confine: true, backgroundColor: color('raised') },
      ...{ borderColor: color('line'), textStyle: { color: color('ink'), fontSize: 12 } },
    };
    const draw = (): void =>
      chart.setOption({
        ...common(facts.finding, text),
        ...optionOf(facts, { color, text, bubble, language, width: chart.getWidth() }),
      });
    draw();
    chart.on('click', ({ dataIndex }) => clicked.current.onPoint?.(dataIndex));
    listenToColumns(chart, clicked);
    const observer = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
    // The colours are read from the page: another theme, another drawing.
  }, [facts, optionOf, language, theme]);
  return place;
}

/** A line is thin, and a step has no point: all of a column stands for its label. */
function listenToColumns(chart: ECharts, clicked: RefObject<Clicks>): void {
  const columnAt = ({ offsetX, offsetY }: { offsetX: number; offsetY: number }): number | undefined => {
    const place = [offsetX, offsetY];
    if (clicked.current.onColumn === undefined || !chart.containPixel('grid', place)) return undefined;
    return chart.convertFromPixel({ gridIndex: 0 }, place)[0];
  };
  const surface = chart.getZr();
  surface.on('click', (event) => {
    const column = columnAt(event);
    if (column !== undefined) clicked.current.onColumn?.(column);
  });
  surface.on('mousemove', (event) => {
    if (columnAt(event) !== undefined) surface.setCursorStyle('pointer');
  });
}

function common(finding: string, text: Drawing['text']): EChartsCoreOption {
  return {
    animation: false,
    aria: {
      ...{ enabled: true, label: { description: finding } },
      decal: { show: window.matchMedia('(forced-colors: active), (prefers-contrast: more)').matches },
    },
    textStyle: text,
  };
}
