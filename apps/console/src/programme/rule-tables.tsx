import { useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import { conditionWords, countWords, differences, ruleLines, type RuleLine } from './rule-lines.ts';
import { inWords, type Rules, type Version } from './rules.ts';

/** The rules of a version, to read. */
export function RuleTables({ rules, earlier }: { rules: Rules; earlier: readonly Rules[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const lines = ruleLines(rules, { t, language }, earlier);
  return (
    <Panel title={t('programme.rules')}>
      <div className="pb stack">
        <Lines group="review" lines={lines} />
        <TierTable rules={rules} />
        <FormerTiers lines={lines} />
        <BenefitCounts rules={rules} />
        <Lines group="expiry" lines={lines} />
        <Lines group="points" lines={lines} />
      </div>
    </Panel>
  );
}

function Lines({
  group,
  lines,
}: {
  group: 'review' | 'expiry' | 'points';
  lines: readonly RuleLine[];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="h3">{t(`programme.group.${group}`)}</h3>
      <Facts lines={lines.filter((line) => line.group === group)} />
    </section>
  );
}

function Facts({ lines }: { lines: readonly RuleLine[] }): ReactElement {
  return (
    <dl className="facts flat">
      {lines.map(({ key, label, value }) => [
        <dt key={`${key} dt`}>{label}</dt>,
        <dd key={`${key} dd`}>{value}</dd>,
      ])}
    </dl>
  );
}

function FormerTiers({ lines }: { lines: readonly RuleLine[] }): ReactElement | null {
  const former = lines.filter(({ key }) => key.startsWith('formerTier '));
  if (former.length === 0) return null;
  return <Facts lines={former} />;
}

function TierTable({ rules: { tiers } }: { rules: Rules }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const hasGates = tiers.some(({ gate }) => gate !== null);
  return (
    <section>
      <h3 className="h3">{t('programme.group.tiers')}</h3>
      <div className="matrix words" role="region" aria-label={t('programme.group.tiers')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('programme.line.tier')}</th>
              <th scope="col">{t('programme.line.conditions')}</th>
              {hasGates && <th scope="col">{t('programme.line.gate')}</th>}
              <th scope="col" className="r">
                {t('programme.line.floor')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tiers.map((tier) => (
              <tr key={tier.tierId}>
                <th scope="row">
                  <span className="chip gold">{inWords(tier.names, language)}</span>
                </th>
                <td>{conditionWords(tier, { t, language })}</td>
                {hasGates && <td>{tier.gate ?? t('programme.none')}</td>}
                <td className="r">{formatCount(tier.floor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function BenefitCounts({ rules: { tiers, benefits } }: { rules: Rules }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <section>
      <h3 className="h3">{t('programme.form.benefits')}</h3>
      <div className="matrix words" role="region" aria-label={t('programme.form.benefits')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('programme.group.benefits')}</th>
              {tiers.map(({ tierId, names }) => (
                <th key={tierId} scope="col">
                  {inWords(names, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {benefits.map((benefit) => (
              <tr key={benefit.benefitId}>
                <th scope="row">{inWords(benefit.names, language)}</th>
                {tiers.map(({ tierId }) => (
                  <td key={tierId}>{countWords(benefit, tierId, { t, language })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What a version has otherwise than the one in force. */
export function Comparison({
  version,
  current,
  earlier,
}: {
  version: Version;
  current: Version;
  earlier: readonly Rules[];
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const found = differences(
    ruleLines(current.rules, { t, language }),
    ruleLines(version.rules, { t, language }, [current.rules, ...earlier]),
  );
  return (
    <Panel title={t('programme.compare', { version: current.version })} note={String(found.length)}>
      {found.length === 0 ? (
        <p className="pb ink3">{t('programme.compareNone')}</p>
      ) : (
        <div className="pb">
          <table className="changes">
            <thead>
              <tr>
                <th scope="col">{t('programme.compareCols.what')}</th>
                <th scope="col">{t('programme.compareCols.before')}</th>
                <th scope="col">{t('programme.compareCols.after')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ key, label, before, after }) => (
                <tr key={key} className="changed">
                  <th scope="row">{label}</th>
                  <td>{before === '' ? t('programme.none') : before}</td>
                  <td>{after === '' ? t('programme.none') : after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
