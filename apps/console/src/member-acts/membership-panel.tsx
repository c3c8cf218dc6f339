import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMemberNumber } from '@evergreen/web/format';
import { Button, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { Right } from '../access/rights.ts';
import {
  CustomerMembershipDocument,
  type FilePartsFragment,
  type MembershipAct,
  type MembershipPartsFragment,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { ActDialog, type SimpleAct } from './act-dialog.tsx';
import { Household } from './household.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';

const rights = {
  ...{ ENROL: 'Member.enrol', PAUSE: 'Member.pause', RESUME: 'Member.pause', BLOCK: 'Member.block' },
  ...{ UNBLOCK: 'Member.block', CLOSE: 'Member.close', REOPEN: 'Member.close', MERGE: 'Member.merge' },
  ...{ UNMERGE: 'Member.merge', JOIN_HOUSEHOLD: 'Member.share', LEAVE_HOUSEHOLD: 'Member.share' },
} as const satisfies Record<MembershipAct, Right>;

/** As the service names whoever acts for themselves. */
const byMember = 'member';

const dangerous: readonly MembershipAct[] = ['BLOCK', 'CLOSE'];

interface MembershipPanelProps {
  readonly file: Pick<FilePartsFragment, 'customerId' | 'orgPath'>;
  readonly today: string;
}

/** A membership: its state, what may be done with it, with whom it shares points, and what was done. */
export function MembershipPanel({ file, today }: MembershipPanelProps): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { customerId } = file;
  const [act, setAct] = useState<MembershipAct>();
  const [{ data, error }, ask] = useQuery({
    query: CustomerMembershipDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const close = (): void => setAct(undefined);
  const done = (): void => {
    close();
    again();
  };
  const member = data?.membership;
  const acts =
    data === undefined ? [] : actsOf(member ?? null).filter((each) => may(rights[each], file.orgPath));
  const dialog = { customerId, onDone: done, onClose: close };
  return (
    <Panel
      title={t('membership.title')}
      acts={acts.map((each) => (
        <Button key={each} size="small" danger={dangerous.includes(each)} onClick={() => setAct(each)}>
          {t(`membership.act.${each}`)}
        </Button>
      ))}
    >
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton className="pb" active />}
      {member === null && (
        <EmptyState icon="person" title={t('membership.none')} hint={t('membership.noneHint')} />
      )}
      {member && (
        <>
          <Facts member={member} />
          <Household member={member} />
          <History member={member} />
        </>
      )}
      {isSimple(act) && <ActDialog act={act} {...dialog} />}
      {act === 'MERGE' && member && <MergeDialog {...dialog} />}
      {act === 'JOIN_HOUSEHOLD' && <JoinDialog today={today} {...dialog} />}
    </Panel>
  );
}

function isSimple(act: MembershipAct | undefined): act is SimpleAct {
  return act !== undefined && act !== 'MERGE' && act !== 'JOIN_HOUSEHOLD';
}

/** What there is to do, whoever may do it. */
function actsOf(member: MembershipPartsFragment | null): readonly MembershipAct[] {
  if (member === null) return ['ENROL'];
  if (member.state === 'MERGED') return ['UNMERGE'];
  const isAtWill = member.state === 'ACTIVE' || member.state === 'PAUSED';
  const sharing: readonly MembershipAct[] =
    member.household.length > 0 ? ['LEAVE_HOUSEHOLD'] : isAtWill ? ['JOIN_HOUSEHOLD'] : [];
  return [...sharing, ...(isAtWill ? (['MERGE'] as const) : []), ...member.openActs];
}

function Facts({ member }: { member: MembershipPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const { state, mergedInto, reopenUntil, merged } = member;
  return (
    <dl className="facts">
      <dt>{t('membership.number')}</dt>
      <dd className="num">{formatMemberNumber(member.memberNumber)}</dd>
      <dt>{t('membership.since')}</dt>
      <dd>{formatDay(member.enrolledOn, language)}</dd>
      <dt>{t('membership.state')}</dt>
      <dd>
        <span className={state === 'ACTIVE' ? 'chip ok' : 'chip'}>{t(`membership.states.${state}`)}</span>{' '}
        {reopenUntil !== null && (
          <span className="small ink3">
            {t('membership.reopenUntil', { date: formatDay(reopenUntil, language) })}
          </span>
        )}
        {mergedInto !== null && (
          <Link to={scoped(`/customers/${mergedInto.customerId}`)}>
            {t('membership.mergedInto', { number: formatMemberNumber(mergedInto.memberNumber) })}
          </Link>
        )}
      </dd>
      {merged.length > 0 && <dt>{t('membership.merged')}</dt>}
      {merged.map(({ member: ref, mergedOn, pointsLeft }) => (
        <dd key={ref.customerId}>
          <Link to={scoped(`/customers/${ref.customerId}`)}>
            {t('membership.mergedLine', {
              number: formatMemberNumber(ref.memberNumber),
              date: formatDay(mergedOn, language),
              points: formatCount(pointsLeft),
            })}
          </Link>
        </dd>
      ))}
    </dl>
  );
}

type DoneAct = MembershipPartsFragment['acts'][number];

function History({ member: { acts } }: { member: MembershipPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (acts.length === 0) return <p className="pb small ink3">{t('membership.noHistory')}</p>;
  return (
    <details className="pb">
      <summary>
        {t('membership.history')} ({acts.length})
      </summary>
      <ul className="versions">
        {acts.map((done) => (
          <li key={done.id}>
            <span className="b">{t(`membership.act.${done.act}`)}</span> <Sides done={done} />
            {Number(done.points) !== 0 && (
              <span className="num">{t('membership.points', { points: formatCount(done.points) })} </span>
            )}
            <div>{done.reason}</div>
            <div className="small ink3">
              {t('membership.line', {
                date: formatDay(done.effectiveOn, language),
                actor: done.actor === byMember ? t('membership.byMember') : done.actor,
              })}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whom a merge was about. */
function Sides({ done: { act, merged, into } }: { done: DoneAct }): ReactElement | null {
  const { t } = useTranslation();
  if (merged === null || into === null) return null;
  const numbers = {
    merged: formatMemberNumber(merged.memberNumber),
    into: formatMemberNumber(into.memberNumber),
  };
  return <span>{t(act === 'MERGE' ? 'membership.lineMerge' : 'membership.lineUnmerge', numbers)} </span>;
}
