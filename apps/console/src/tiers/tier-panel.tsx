import { ErrorState, Icon, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Alert, Button, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MemberTierDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { BenefitTable, UseList } from './benefit-table.tsx';
import { useConditionWords } from './condition-words.ts';
import { LockDialog, UnlockDialog } from './lock-dialogs.tsx';
import { TierHistory } from './tier-history.tsx';
import { type TierFile, tierName } from './tier-file.ts';

/** A member's tier with its reasons, the lock, the benefits and the history, as staff see it. */
export function TierPanel({ customerId, orgPath }: { customerId: string; orgPath: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: MemberTierDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
  });
  const tier = data?.memberTier;
  if (!tier) {
    return (
      <Panel title={t('tiers.panel')}>
        <div className="pb">
          {error && (
            <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          )}
          {!error && !data && <Skeleton active />}
          {!error && data && <p className="ink3">{t('tiers.notMember')}</p>}
        </div>
      </Panel>
    );
  }
  return (
    <>
      <div className="halves">
        <TierCard tier={tier} orgPath={orgPath} />
        <BenefitTable tier={tier} orgPath={orgPath} />
      </div>
      {tier.uses.length > 0 && <UseList tier={tier} orgPath={orgPath} />}
      <TierHistory tier={tier} />
    </>
  );
}

function TierCard({ tier, orgPath }: { tier: TierFile; orgPath: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [dialog, setDialog] = useState<'lock' | 'unlock'>();
  const { lockedUntil, lockReason, graceUntil, asThingsAre, ifClaimFree } = tier;
  const name = (tierId: string): string => tierName(tier, tierId, language);
  const outlook = (of: typeof asThingsAre): string =>
    t('tiers.outlook', { tier: name(of.tierId), reason: t(`tiers.reasons.${of.reason}`) });
  const isLocked = lockedUntil !== null;
  return (
    <Panel
      title={t('tiers.panel')}
      acts={
        may('MemberTier.lock', orgPath) && (
          <Button
            size="small"
            icon={<Icon name="lock" size="s" />}
            onClick={() => setDialog(isLocked ? 'unlock' : 'lock')}
          >
            {t(isLocked ? 'tiers.unlock' : 'tiers.lock')}
          </Button>
        )
      }
    >
      {(graceUntil !== null || isLocked) && (
        <div className="pb stack">
          {graceUntil !== null && (
            <Alert
              type="warning"
              showIcon
              title={t('tiers.grace', { date: formatDay(graceUntil, language) })}
            />
          )}
          {isLocked && (
            <Alert
              type="info"
              showIcon
              icon={<Icon name="lock" />}
              title={t('tiers.locked', { date: formatDay(lockedUntil, language), reason: lockReason ?? '' })}
            />
          )}
        </div>
      )}
      <dl className="facts">
        <dt>{t('tiers.tier')}</dt>
        <dd>
          <span className="chip gold">{name(tier.tierId)}</span>{' '}
          <span className="small ink3">{t('tiers.since', { date: formatDay(tier.since, language) })}</span>
        </dd>
        <Why tier={tier} />
        <dt>{t('tiers.review')}</dt>
        <dd>{formatDay(tier.reviewOn, language)}</dd>
        <dt>{t('tiers.asThingsAre')}</dt>
        <dd>{outlook(asThingsAre)}</dd>
        <dt>{t('tiers.ifClaimFree')}</dt>
        <dd>{outlook(ifClaimFree)}</dd>
      </dl>
      <Ways tier={tier} />
      {dialog === 'lock' && <LockDialog tier={tier} onClose={() => setDialog(undefined)} />}
      {dialog === 'unlock' && <UnlockDialog tier={tier} onClose={() => setDialog(undefined)} />}
    </Panel>
  );
}

/** What made it this tier, and by which rules. */
function Why({ tier: { tierId, changes } }: { tier: TierFile }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const change = changes.find(({ toTierId, reason }) => toTierId === tierId && reason !== null);
  if (!change?.reason) return null;
  return (
    <>
      <dt>{t('tiers.why')}</dt>
      <dd>
        {t(`tiers.reasons.${change.reason}`)}{' '}
        <span className="small ink3">
          {t('tiers.whyBy', {
            date: formatDay(change.effectiveOn, language),
            version: change.programmeVersion,
          })}
        </span>
      </dd>
    </>
  );
}

/** The conditions of the tier that is held and of the next one. */
function Ways({ tier }: { tier: TierFile }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const at = Math.max(
    0,
    tier.steps.findIndex(({ tierId }) => tierId === tier.tierId),
  );
  const [own, next] = [tier.steps[at], tier.steps[at + 1]];
  return (
    <div className="pb stack">
      {own !== undefined && own.combinations.length > 0 && <Conditions tier={tier} step={own} />}
      {next === undefined ? (
        <p className="small ink3">{t('tiers.top', { tier: tierName(tier, tier.tierId, language) })}</p>
      ) : (
        <Conditions tier={tier} step={next} />
      )}
    </div>
  );
}

/** The conditions of a tier, combination by combination, each with the fact. */
function Conditions({ tier, step }: { tier: TierFile; step: TierFile['steps'][number] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useConditionWords();
  return (
    <section>
      <h3 className="small ink3">{t('tiers.next', { tier: tierName(tier, step.tierId, language) })}</h3>
      <ul className="ways">
        {step.combinations.map(({ conditions }, n) => (
          <li key={conditions.map(({ kind, need }) => `${kind}${need}`).join()} className="chips">
            {n > 0 && <span className="small ink3">{t('tiers.or')}</span>}
            {[...conditions, ...(step.gate === null ? [] : [step.gate])].map((condition) => (
              <span key={condition.kind} className={condition.met ? 'chip ok' : 'chip line'}>
                <Icon name={condition.met ? 'check' : 'clock'} size="xs" />
                <span>
                  {words(condition)}
                  {condition.metOn !== null &&
                    ` · ${t('tiers.metOn', { date: formatDay(condition.metOn, language, tier.asOf) })}`}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
