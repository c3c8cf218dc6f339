import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMemberNumber } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StoryPartsFragment } from '../graphql.gen.ts';
import { HouseholdActs } from '../households/household-acts.tsx';
import { Panel } from '../page-parts.tsx';
import { inWords } from '../programme/rules.ts';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';

/** Who lives with the customer, as far as the viewer may see them. */
export function HouseholdPanel({ story }: { story: StoryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const may = useMay();
  const { household } = story;
  const { customerId, orgPath, erasedAt } = story.file;
  const mayEdit = may('Customer.edit', orgPath) && erasedAt === null && story.mergedIntoId === null;
  return (
    <Panel
      title={t('story.household')}
      note={household?.byHand === true ? t('story.byHand') : undefined}
      acts={mayEdit && <HouseholdActs customerId={customerId} isIn={household !== null} />}
    >
      {household === null && <p className="pb ink3">{t('story.noHousehold')}</p>}
      {household !== null && household.others.length === 0 && <p className="pb ink3">{t('story.alone')}</p>}
      {household !== null && household.others.length > 0 && (
        <ul className="lines pb">
          {household.others.map(({ customerId, nameMasked, sourceRef }) => (
            <li key={customerId} className="row between">
              <Link className="open" to={scoped(`/customers/${customerId}`)}>
                {nameMasked === '' ? sourceRef : nameMasked}
              </Link>
              <span className="small ink3">{sourceRef}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The membership in short; all of it stands in its own part of the page. */
export function MemberPanel({ story }: { story: StoryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { member } = story;
  return (
    <Panel title={t('story.membership')}>
      {member === null ? (
        <p className="pb ink3">{t('story.noMember')}</p>
      ) : (
        <dl className="facts">
          <dt>{t('membership.number')}</dt>
          <dd>{formatMemberNumber(member.memberNumber)}</dd>
          <dt>{t('membership.state')}</dt>
          <dd>{t(`membership.states.${member.state}`)}</dd>
          <dt>{t('membership.since')}</dt>
          <dd>{formatDay(member.enrolledOn, language)}</dd>
          {member.tierNames !== null && (
            <>
              <dt>{t('story.tier')}</dt>
              <dd>{inWords(member.tierNames, language)}</dd>
            </>
          )}
          {member.available !== null && (
            <>
              <dt>{t('story.available')}</dt>
              <dd>{formatCount(member.available)}</dd>
              <dt>{t('story.pending')}</dt>
              <dd>{formatCount(member.pending ?? '0')}</dd>
            </>
          )}
        </dl>
      )}
    </Panel>
  );
}
