import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.tsx';

export interface WhyLine {
  readonly label: string;
  readonly value: string;
}

export interface WhyCondition {
  /** Met, still awaited, not met, or something merely worth knowing. */
  readonly mark: 'met' | 'waiting' | 'failed' | 'note';
  readonly title: string;
  /** The facts behind it, one a line. */
  readonly facts: readonly string[];
}

const markIcons = { met: 'check', waiting: 'clock', failed: 'cross', note: 'info' } as const satisfies Record<
  WhyCondition['mark'],
  IconName
>;

interface WhyPanelProps {
  readonly lines: readonly WhyLine[];
  readonly total: WhyLine;
  readonly conditions: readonly WhyCondition[];
  /** Name and version of the rule, and the date it was applied for. */
  readonly rule: string;
  /** What the reader can do who does not agree. */
  readonly wayOut?: ReactNode;
}

/** Why a figure is what it is: the sum line by line, the conditions with their facts, the rule, and the way out. */
export function WhyPanel({ lines, total, conditions, rule, wayOut }: WhyPanelProps): ReactElement {
  const { t } = useTranslation('web');
  return (
    <div>
      <dl className="wp-sum">
        {lines.map(({ label, value }, index) => [
          <dt key={`${index} ${label} dt`}>{label}</dt>,
          <dd key={`${index} ${label} dd`}>{value}</dd>,
        ])}
        <dt className="tot">{total.label}</dt>
        <dd className="tot">{total.value}</dd>
      </dl>
      <ul className="wp-conds">
        {conditions.map(({ mark, title, facts }, index) => (
          <li key={`${index} ${title}`}>
            <span className={mark === 'met' ? 'wp-mark' : `wp-mark ${mark}`}>
              <Icon name={markIcons[mark]} size="xs" />
            </span>
            <span>
              <span className="sr">{t(`mark.${mark}`)} </span>
              {title}
              {facts.map((fact, line) => (
                <span className="wp-fact" key={`${line} ${fact}`}>
                  {fact}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="wp-foot">
        <span>{rule}</span>
        {wayOut}
      </div>
    </div>
  );
}
