import { Icon, shownError, useErrorWords, useFileDownload, useKeyedMutation } from '@evergreen/web';
import { addDays } from '@evergreen/web/format';
import { App, Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DraftValueRulesDocument, ValueRulesDocument } from '../graphql.gen.ts';
import { Act, PageHead, Refusal } from '../page-parts.tsx';
import { VersionList } from '../rules-versions/version-list.tsx';
import { useOffice, useScoped, useUrlState } from '../use-url-state.ts';
import { OverviewPanels } from './overview.tsx';

const daysInYear = 365;

/** What may be given for a policy term: how much of it is used, and the versions of the rules. */
export default function ValueGuardPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { params, change } = useUrlState();
  const [{ data, error }, ask] = useQuery({ query: ValueRulesDocument, requestPolicy: 'cache-and-network' });
  const { send: draft, fetching, error: refused } = useKeyedMutation(DraftValueRulesDocument);
  const begin = async (): Promise<void> => {
    const made = await draft((key) => ({ key }));
    if (made) void navigate(scoped(`/value-guard/${made.draftValueRules.version}`));
  };
  const versions = data?.valueRules;
  // Cover in force and what ended within a year.
  const from = params.get('from') ?? (data && addDays(data.today, -daysInYear));
  const to = params.get('to') ?? (data && addDays(data.today, daysInYear));
  return (
    <>
      <PageHead
        title={t('valueGuard.title')}
        sub={t('valueGuard.sub')}
        acts={
          <>
            {from && to && (
              <DatePicker.RangePicker
                aria-label={t('valueGuard.span')}
                format="YYYY-MM-DD"
                allowClear={false}
                value={[dayjs(from), dayjs(to)]}
                onChange={(_, texts) => texts && change({ from: texts[0], to: texts[1] })}
              />
            )}
            {from && to && <Evidence from={from} to={to} />}
            <Act right="Programme.draft">
              {(isDisabled) => (
                <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void begin()}>
                  {t('versions.start')}
                </Button>
              )}
            </Act>
          </>
        }
      />
      <Refusal error={refused && shownError(refused)} />
      {from && to && <OverviewPanels from={from} to={to} />}
      <VersionList
        versions={versions}
        error={error}
        again={() => ask({ requestPolicy: 'network-only' })}
        pathOf={(version) => `/value-guard/${version}`}
      />
    </>
  );
}

/** The evidence for those who supervise, of the office one looks at. */
function Evidence({ from, to }: { from: string; to: string }): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const office = useOffice() ?? '/';
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const file = `${from}_${to}.csv`;
    const path = `/exports/value-guard/${file}?office=${encodeURIComponent(office)}`;
    const error = await download(path, `evergreen-value-guard-${file}`);
    setBusy(false);
    if (!error) return;
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  return (
    <Act right="Finance.export">
      {(isDisabled) => (
        <Button
          disabled={isDisabled}
          loading={isBusy}
          icon={<Icon name="download" size="s" />}
          onClick={() => void save()}
        >
          {t('valueGuard.export')}
        </Button>
      )}
    </Act>
  );
}
