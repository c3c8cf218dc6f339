import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoney } from '@evergreen/web/format';
import { guaranteeWords } from '@evergreen/web/guarantees';
import type { TableProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryPartsFragment } from '../graphql.gen.ts';
import { ListPanel, type ListProps } from './list-panel.tsx';
import { storyMessages } from './messages.ts';
import { Answers, Outcomes } from './said.tsx';

type Policy = StoryPartsFragment['policies']['rows'][number];
type Term = Policy['terms'][number];
type Vehicle = StoryPartsFragment['vehicles']['rows'][number];
type Claim = StoryPartsFragment['claims']['rows'][number];

interface InsuredProps {
  readonly story: StoryPartsFragment;
  readonly today: string;
  /** Asks for the lists again, as long as they can be. */
  readonly onAll: () => void;
}

/** What a customer has insured, with every claim, and what they said and did. */
export function Insured({ story, today, onAll }: InsuredProps): ReactElement {
  return (
    <>
      <Policies list={story.policies} today={today} onAll={onAll} />
      <Vehicles list={story.vehicles} onAll={onAll} />
      <Claims list={story.claims} onAll={onAll} />
      <div className="halves">
        <Answers list={story.answers} onAll={onAll} />
        <Outcomes list={story.outcomes} onAll={onAll} />
      </div>
    </>
  );
}

function Policies({ list, today, onAll }: ListProps<Policy> & { readonly today: string }): ReactElement {
  const { t } = useTranslation();
  const cover = ({ cover: of }: Policy): string =>
    t(`story.cover.${of === 'compulsory' || of === 'commercial' ? of : 'unknown'}`);
  const columns: NonNullable<TableProps<Policy>['columns']> = [
    { title: t('story.cols.policy'), key: 'policy', render: (_, { sourceRef }) => sourceRef },
    { title: t('story.cols.plate'), key: 'plate', render: (_, { plateMasked }) => plateMasked },
    { title: t('story.cols.cover'), key: 'cover', render: (_, policy) => cover(policy) },
    {
      title: t('story.cols.term'),
      key: 'term',
      render: (_, { terms: [newest] }) => newest && <TermDays term={newest} />,
    },
    {
      title: t('story.cols.premium'),
      key: 'premium',
      align: 'right',
      render: (_, { terms: [newest] }) => newest && <Premium term={newest} />,
    },
    {
      title: t('story.cols.state'),
      key: 'state',
      width: 110,
      render: (_, { terms: [newest] }) => newest && <TermState term={newest} today={today} />,
    },
  ];
  const expandable = {
    rowExpandable: ({ terms }: Policy) => terms.length > 1,
    expandedRowRender: (policy: Policy) => <EarlierTerms policy={policy} today={today} />,
  };
  const rowKey = ({ policyId }: Policy): string => policyId;
  return (
    <ListPanel title={t('story.policies')} {...{ list, columns, rowKey, onAll, expandable }} width={760} />
  );
}

function EarlierTerms({ policy, today }: { policy: Policy; today: string }): ReactElement {
  const { t } = useTranslation();
  const [, ...earlier] = policy.terms;
  return (
    <>
      <p className="small ink3">{t('story.earlierTerms', { count: earlier.length })}</p>
      <ul className="lines">
        {earlier.map((term) => (
          <li key={term.termId} className="row between">
            <TermDays term={term} />
            <span className="row">
              <Premium term={term} />
              <TermState term={term} today={today} />
            </span>
          </li>
        ))}
      </ul>
      {policy.moreTerms && <p className="small ink3">{t('story.moreTerms')}</p>}
    </>
  );
}

function TermDays({ term: { startsOn, endsOn } }: { term: Term }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>{t('customer.period', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) })}</>
  );
}

function Premium({ term: { premium, arrears } }: { term: Term }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {formatMoney(premium)}
      {arrears.minor !== '0' && (
        <div className="small warn">{t('story.arrears', { money: formatMoney(arrears) })}</div>
      )}
    </>
  );
}

function TermState({ term, today }: { term: Term; today: string }): ReactElement {
  const { t } = useTranslation();
  const state = stateOf(term, today);
  return <span className={state === 'inForce' ? 'chip ok' : 'chip'}>{t(`story.termState.${state}`)}</span>;
}

function stateOf(term: Term, today: string): keyof (typeof storyMessages.zh)['termState'] {
  if (term.cancelledOn !== null && term.cancelledOn <= today) return 'cancelled';
  if (term.startsOn > today) return 'ahead';
  if (term.endsOn >= today) return 'inForce';
  return term.declined ? 'declined' : 'ended';
}

type Attribute = keyof (typeof storyMessages.zh)['attribute'];
const isAttribute = (text: string): text is Attribute => Object.hasOwn(storyMessages.zh.attribute, text);

function Vehicles({ list, onAll }: ListProps<Vehicle>): ReactElement {
  const { t } = useTranslation();
  const nameOf = (name: string): string => (isAttribute(name) ? t(`story.attribute.${name}`) : name);
  const { language } = useLanguage();
  const columns: NonNullable<TableProps<Vehicle>['columns']> = [
    { title: t('story.cols.vehicle'), key: 'vehicle', render: (_, { sourceRef }) => sourceRef },
    { title: t('story.cols.plate'), key: 'plate', render: (_, { plateMasked }) => plateMasked },
    {
      title: t('story.cols.facts'),
      key: 'facts',
      render: (_, { attributes, goneOn }) => (
        <>
          {attributes.map(({ name, value }) => `${nameOf(name)} ${value}`).join(' · ')}
          {goneOn !== null && (
            <div className="warn">{t('story.gone', { date: formatDay(goneOn, language) })}</div>
          )}
        </>
      ),
    },
  ];
  const rowKey = ({ vehicleId }: Vehicle): string => vehicleId;
  return <ListPanel title={t('story.vehicles')} {...{ list, columns, rowKey, onAll }} />;
}

function Claims({ list, onAll }: ListProps<Claim>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (on: string | null): ReactNode => (on === null ? '–' : formatDay(on, language));
  const columns: NonNullable<TableProps<Claim>['columns']> = [
    { title: t('story.cols.occurred'), key: 'occurred', render: (_, { occurredOn }) => day(occurredOn) },
    { title: t('story.cols.policy'), key: 'policy', render: (_, { policyRef }) => policyRef },
    { title: t('story.cols.reported'), key: 'reported', render: (_, { reportedOn }) => day(reportedOn) },
    {
      title: t('story.cols.closed'),
      key: 'closed',
      render: (_, { closedOn, withdrawnOn }) =>
        withdrawnOn === null
          ? closedOn === null
            ? t('story.claimOpen')
            : day(closedOn)
          : t('story.withdrawn', { date: formatDay(withdrawnOn, language) }),
    },
    {
      title: t('story.cols.paid'),
      key: 'paid',
      align: 'right',
      render: (_, { paid, payments }) => (
        <>
          {formatMoney(paid)}
          {payments.map(({ guarantee, paid: part }) => (
            <div key={guarantee} className="small ink3">
              <Guarantee guarantee={guarantee} /> {formatMoney(part)}
            </div>
          ))}
        </>
      ),
    },
    {
      title: t('story.cols.outstanding'),
      key: 'outstanding',
      align: 'right',
      render: (_, { outstanding }) => formatMoney(outstanding),
    },
    {
      title: t('story.cols.recovered'),
      key: 'recovered',
      align: 'right',
      render: (_, { recovered }) => formatMoney(recovered),
    },
    {
      title: t('story.cols.fault'),
      key: 'fault',
      render: (_, { faultPercent }) => (faultPercent === null ? t('story.faultUnknown') : `${faultPercent}%`),
    },
  ];
  const rowKey = ({ claimId }: Claim): string => claimId;
  return <ListPanel title={t('story.claims')} {...{ list, columns, rowKey, onAll }} width={900} />;
}

type GuaranteeName = keyof typeof guaranteeWords.zh;
const isGuarantee = (text: string): text is GuaranteeName => Object.hasOwn(guaranteeWords.zh, text);

function Guarantee({ guarantee }: { guarantee: string }): ReactElement {
  const { t } = useTranslation();
  return <>{isGuarantee(guarantee) ? t(`guarantee.${guarantee}`) : guarantee}</>;
}
