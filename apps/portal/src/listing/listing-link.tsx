import '../decisions/add-words.ts';
import '../invitations/add-words.ts';
import '../prevention/add-words.ts';
import './add-words.ts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OwnListingsDocument } from '../graphql.gen.ts';
import { PageLink } from '../page-link.tsx';

/** The way to what rules decide about one. */
export function DecisionsLink(): ReactElement {
  const { t } = useTranslation('decisions');
  return <PageLink to="/decisions" icon="question" title={t('title')} inShort={t('inShort')} />;
}

/** The way to what one was told of dangers. */
export function PreventionLink(): ReactElement {
  const { t } = useTranslation('prevention');
  return <PageLink to="/prevention" icon="shield" title={t('title')} inShort={t('inShort')} />;
}

/** The way to what one is invited to. */
export function InvitationsLink(): ReactElement {
  const { t } = useTranslation('invitations');
  return <PageLink to="/invitations" icon="calendar" title={t('title')} inShort={t('inShort')} />;
}

/** The way to one's entries; who has none is not led to think of it. */
export function ListingLink(): ReactElement | null {
  const { t } = useTranslation('listing');
  const [{ data }] = useQuery({ query: OwnListingsDocument });
  if (!data || data.myListings.length === 0) return null;
  return <PageLink to="/listing" icon="lock" title={t('title')} inShort={t('inShort')} />;
}
