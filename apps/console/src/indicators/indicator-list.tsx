import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Explained, indicatorName, partText, valueText } from './indicator-words.ts';

/** Indicators of one day. */
export interface IndicatorsShown {
  readonly asOf: string;
  readonly currency: string;
  readonly rulesVersion: number;
  readonly modelVersion: number;
  readonly indicators: readonly Explained[];
}

/** Each indicator with its value, and under it what it is made of. */
export function IndicatorList({ shown }: { shown: IndicatorsShown }): ReactElement {
  const { t } = useTranslation();
  const { currency, indicators } = shown;
  return (
    <dl className="indicators">
      {indicators.map(({ indicator, unit, value, parts }) => (
        <div key={indicator} className="indicator">
          <dt>{indicatorName(indicator, t)}</dt>
          <dd>
            <span className="num">
              {value === null ? t('indicators.unknown') : valueText(unit, value, currency, t)}
            </span>
            {parts.length > 0 && (
              <ul className="small ink3">
                {parts.map((part) => (
                  <li key={part.part}>{partText(part, currency, t)}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
