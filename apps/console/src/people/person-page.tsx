import { EmptyState, ErrorState, shownError } from '@evergreen/web';
import { Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PersonDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { StaffSessions } from '../sessions/staff-sessions.tsx';
import { useMay, useViewer } from '../viewer.ts';
import { GrantsPanel } from './grants-panel.tsx';
import { LeavePanel } from './leave-panel.tsx';
import { PersonActs } from './person-acts.tsx';
import { PersonFacts } from './person-facts.tsx';
import type { Person } from './person.ts';
import { StaffStateChip } from './state-chip.tsx';
import { TrainingPanel } from './training-panel.tsx';

/** One person: who they are, what they may do, when they are away, what they learnt, where they are signed in. */
export default function PersonPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PersonDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const person = data?.staffMember;
  if (person) return <Loaded person={person} />;
  return (
    <>
      <PageHead title={t('people.title')} back={{ to: '/people', label: t('people.all') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState icon="question" title={t('people.notFound')} hint={t('people.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const viewer = useViewer();
  const { nameOf } = useOffices();
  const isSelf = person.id === viewer.accountId;
  return (
    <>
      <PageHead
        title={person.name}
        back={{ to: '/people', label: t('people.all') }}
        sub={
          <>
            <StaffStateChip staff={person} />
            <span>{person.staffNumber}</span>
            <span>{nameOf(person.orgPath)}</span>
            {isSelf && <span>{t('person.self')}</span>}
          </>
        }
        acts={may('Staff.manage', person.orgPath) && !isSelf && <PersonActs person={person} />}
      />
      <div className="split">
        <div className="stack">
          <GrantsPanel person={person} />
          {may('Training.read', person.orgPath) && <TrainingPanel person={person} />}
          {may('Session.read', person.orgPath) && (
            <Panel title={t('sessions.of')}>
              <StaffSessions accountId={person.id} />
            </Panel>
          )}
        </div>
        <div className="stack">
          <PersonFacts person={person} />
          <LeavePanel person={person} />
        </div>
      </div>
    </>
  );
}
