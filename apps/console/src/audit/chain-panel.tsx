import { Figure, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Alert, Button, Progress } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuditChainDocument } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { useVerification } from './use-verification.ts';

/** How far the chain reaches, and the act of verifying all of it. */
export function ChainPanel(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }] = useQuery({ query: AuditChainDocument, requestPolicy: 'cache-and-network' });
  const { verification, start, stop } = useVerification();
  const chain = data?.auditChain;
  const isGoing = verification.kind === 'going';
  return (
    <Panel
      title={t('audit.chain')}
      acts={
        <Button size="small" disabled={!chain} onClick={isGoing ? stop : start}>
          {t(isGoing ? 'audit.verifyStop' : 'audit.verify')}
        </Button>
      }
    >
      <Refusal error={error && !data ? shownError(error) : undefined} />
      {chain && (
        <div className="figs">
          <Figure label={t('audit.chainEntries')} value={formatCount(chain.entries)} />
          <Figure label={t('audit.chainWaiting')} value={formatCount(chain.waiting)} />
          <Figure
            label={t('audit.chainNewest')}
            value={chain.newestAt === null ? '–' : formatMoment(chain.newestAt, language)}
          />
        </div>
      )}
      {chain && (
        <p className="pb small ink3">
          {t('audit.chainHead')} <code className="msg">{chain.headHash}</code>
        </p>
      )}
      <div role="status" className={verification.kind === 'idle' ? '' : 'pb'}>
        {isGoing && chain && (
          <>
            <Progress
              percent={Math.floor((verification.checked / Math.max(1, chain.entries)) * 100)}
              aria-label={t('audit.verify')}
            />
            <span className="small ink3">
              {t('audit.verifying', {
                done: formatCount(verification.checked),
                total: formatCount(chain.entries),
              })}
            </span>
          </>
        )}
        {verification.kind === 'fits' && (
          <Alert
            type="success"
            showIcon
            title={t('audit.verified', { entries: formatCount(verification.checked) })}
            description={t('audit.verifiedHint')}
          />
        )}
        {verification.kind === 'stopped' && (
          <Alert
            type="info"
            showIcon
            title={t('audit.stopped', { entries: formatCount(verification.checked) })}
          />
        )}
        {verification.kind === 'broken' && (
          <Alert
            type="error"
            showIcon
            title={t('audit.broken', { sequence: formatCount(verification.at) })}
            description={verification.problem}
          />
        )}
        {verification.kind === 'failed' && <Refusal error={verification.error} />}
      </div>
    </Panel>
  );
}
