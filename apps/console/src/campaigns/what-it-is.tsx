import { useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignPartsFragment, CampaignRevisionPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel } from '../page-parts.tsx';
import type { CampaignDefinition } from './definition.ts';
import { useEffects, useLimit, useWhen } from './words.tsx';

/** What the campaign works by; and what shall take its place, where somebody writes that. */
export function WhatItIs({ campaign }: { campaign: CampaignPartsFragment }): ReactElement {
  const { active, pending } = campaign;
  return (
    <>
      {pending && <Revision revision={pending} />}
      {active && <Revision revision={active} />}
    </>
  );
}

function Revision({ revision: of }: { revision: CampaignRevisionPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { revision, draftedBy, draftedAt, state } = of;
  const items = useItems(of);
  return (
    <Panel
      title={t('campaigns.whatItIs')}
      note={t('campaigns.revision', { n: revision })}
      acts={
        state === 'ACTIVE' ? undefined : (
          <span className="chip">{t(`campaigns.states.${state as 'DRAFT'}`)}</span>
        )
      }
    >
      <div className="pb stack">
        <Descriptions size="small" column={1} items={items} />
        <p className="small ink3">
          {t('campaigns.draftedBy', { who: draftedBy, at: formatMoment(draftedAt, language) })}
        </p>
      </div>
    </Panel>
  );
}

function useItems({ definition: json, value }: CampaignRevisionPartsFragment) {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const when = useWhen();
  const effects = useEffects();
  const limitOf = useLimit();
  const definition = json as CampaignDefinition;
  const { audience, budget, caps, stacking, windowDays } = definition;
  const { currency } = value;
  const every = (cap: NonNullable<typeof caps.member>) =>
    `${limitOf(cap, currency)} · ${t(`campaigns.every.${cap.every}`)}`;
  const item = (key: string, label: string, children: string | string[]) => ({
    ...{ key, label },
    children: Array.isArray(children) ? (
      <div>
        {children.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    ) : (
      children
    ),
  });
  return [
    item('when', t('campaigns.trigger'), when(definition)),
    item('effect', t('campaigns.effect'), effects(definition)),
    item('audience', t('campaigns.audience'), [
      ...(audience.segments.length > 0
        ? [t('campaigns.segmentsOf', { count: audience.segments.length })]
        : []),
      ...(audience.customerNumbers.length > 0
        ? [
            t('campaigns.numbersOf', {
              ...{ count: audience.customerNumbers.length, n: formatCount(audience.customerNumbers.length) },
            }),
          ]
        : []),
      ...(audience.memberNumbers && audience.memberNumbers.length > 0
        ? [
            t('campaigns.memberNumbersOf', {
              ...{ count: audience.memberNumbers.length, n: formatCount(audience.memberNumbers.length) },
            }),
          ]
        : []),
    ]),
    item('heldOut', t('campaigns.heldOut'), [
      t('campaigns.heldOutOf', { percent: audience.heldOutPercent }),
      t('campaigns.windowOf', { n: windowDays }),
    ]),
    item('total', t('campaigns.totalBudget'), limitOf(budget.total, currency)),
    ...budget.offices.map((office) =>
      item(
        `office${office.orgPath}`,
        t('campaigns.officeBudget'),
        `${nameOf(office.orgPath)} · ${limitOf(office, currency)}`,
      ),
    ),
    ...(budget.period ? [item('period', t('campaigns.periodBudget'), every(budget.period))] : []),
    ...(caps.member ? [item('member', t('campaigns.memberCap'), every(caps.member))] : []),
    ...(caps.vehicle ? [item('vehicle', t('campaigns.vehicleCap'), every(caps.vehicle))] : []),
    ...(caps.policy ? [item('policy', t('campaigns.policyCap'), every(caps.policy))] : []),
    item(
      'stacking',
      t('campaigns.stacking'),
      stacking === null
        ? t('campaigns.stacks.none')
        : stacking.place !== null
          ? t('campaigns.placeOf', { group: stacking.group, place: stacking.place })
          : t('campaigns.stackingOf', {
              group: stacking.group,
              mode: t(`campaigns.stacks.${stacking.mode}`),
            }),
    ),
  ];
}
