import { lazy, type ComponentType, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { Needs } from './access/needs.tsx';
import type { Right } from './access/rights.ts';
import { approvalRights } from './approvals/approval-rights.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { ReturnedPage } from './sign-in/returned-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { StaffPages } from './staff-pages.tsx';

interface Page {
  readonly path: string;
  /** One of several is enough. */
  readonly right: Right | readonly Right[];
  readonly Page: ComponentType;
}

/** Every page with the right it asks for. */
const pages: readonly Page[] = [
  { path: 'customers', right: 'Customer.read', Page: lazy(() => import('./customers/customers-page.tsx')) },
  {
    path: 'customers/:id',
    right: 'Customer.read',
    Page: lazy(() => import('./customers/customer-page.tsx')),
  },
  { path: 'segments', right: 'Segment.read', Page: lazy(() => import('./segments/segments-page.tsx')) },
  {
    path: 'segments/new',
    right: 'Segment.manage',
    Page: lazy(() => import('./segments/segment-editor-page.tsx')),
  },
  { path: 'segments/:id', right: 'Segment.read', Page: lazy(() => import('./segments/segment-page.tsx')) },
  {
    path: 'segments/:id/edit',
    right: 'Segment.manage',
    Page: lazy(() => import('./segments/segment-editor-page.tsx')),
  },
  { path: 'lists', right: 'Customer.read', Page: lazy(() => import('./standings/standings-page.tsx')) },
  {
    path: 'value-guard',
    right: 'Programme.read',
    Page: lazy(() => import('./value-guard/value-guard-page.tsx')),
  },
  {
    path: 'value-guard/:version',
    right: 'Programme.read',
    Page: lazy(() => import('./value-guard/version-page.tsx')),
  },
  { path: 'referrals', right: 'Referral.read', Page: lazy(() => import('./referrals/referrals-page.tsx')) },
  {
    path: 'referrals/rules/:version',
    right: 'Programme.read',
    Page: lazy(() => import('./referrals/programme-page.tsx')),
  },
  {
    path: 'achievements',
    right: 'Programme.read',
    Page: lazy(() => import('./achievements/achievements-page.tsx')),
  },
  {
    path: 'achievements/:version',
    right: 'Programme.read',
    Page: lazy(() => import('./achievements/list-page.tsx')),
  },
  {
    path: 'evaluation-rules',
    right: 'EvaluationRules.read',
    Page: lazy(() => import('./evaluation-rules/rules-page.tsx')),
  },
  {
    path: 'evaluation-rules/:version',
    right: 'EvaluationRules.read',
    Page: lazy(() => import('./evaluation-rules/version-page.tsx')),
  },
  { path: 'warnings', right: 'Warning.read', Page: lazy(() => import('./standings/warnings-page.tsx')) },
  {
    path: 'duplicates',
    right: 'Customer.merge',
    Page: lazy(() => import('./duplicates/duplicates-page.tsx')),
  },
  { path: 'events', right: 'MemberEvent.read', Page: lazy(() => import('./events/events-page.tsx')) },
  {
    path: 'events/new',
    right: 'MemberEvent.manage',
    Page: lazy(() => import('./events/event-editor-page.tsx')),
  },
  { path: 'events/:id', right: 'MemberEvent.read', Page: lazy(() => import('./events/event-page.tsx')) },
  {
    path: 'events/:id/edit',
    right: 'MemberEvent.manage',
    Page: lazy(() => import('./events/event-editor-page.tsx')),
  },
  {
    path: 'events/:id/door/:sessionId',
    right: 'MemberEvent.admit',
    Page: lazy(() => import('./events/door-page.tsx')),
  },
  {
    path: 'campaigns',
    right: 'Campaign.read',
    Page: lazy(() => import('./campaigns/campaigns-page.tsx')),
  },
  {
    path: 'campaigns/new',
    right: 'Campaign.manage',
    Page: lazy(() => import('./campaigns/campaign-editor-page.tsx')),
  },
  {
    path: 'campaigns/:id',
    right: 'Campaign.read',
    Page: lazy(() => import('./campaigns/campaign-page.tsx')),
  },
  {
    path: 'campaigns/:id/edit',
    right: 'Campaign.manage',
    Page: lazy(() => import('./campaigns/campaign-editor-page.tsx')),
  },
  {
    path: 'prevention',
    right: 'Prevention.read',
    Page: lazy(() => import('./prevention/campaigns-page.tsx')),
  },
  {
    path: 'prevention/new',
    right: 'Prevention.manage',
    Page: lazy(() => import('./prevention/campaign-editor-page.tsx')),
  },
  {
    path: 'prevention/:id',
    right: 'Prevention.read',
    Page: lazy(() => import('./prevention/campaign-page.tsx')),
  },
  {
    path: 'prevention/:id/edit',
    right: 'Prevention.manage',
    Page: lazy(() => import('./prevention/campaign-editor-page.tsx')),
  },
  {
    path: 'blacklist',
    right: 'BlacklistEntry.read',
    Page: lazy(() => import('./blacklist/blacklist-page.tsx')),
  },
  {
    path: 'blacklist/:id',
    right: 'BlacklistEntry.read',
    Page: lazy(() => import('./blacklist/entry-page.tsx')),
  },
  {
    path: 'objections',
    right: 'Objection.read',
    Page: lazy(() => import('./objections/objections-page.tsx')),
  },
  {
    path: 'evaluation',
    right: 'EvaluationRules.read',
    Page: lazy(() => import('./indicators/evaluation-page.tsx')),
  },
  { path: 'insight', right: 'Insight.read', Page: lazy(() => import('./insight/insight-page.tsx')) },
  {
    path: 'insight/customers',
    right: 'Customer.read',
    Page: lazy(() => import('./insight/customers-page.tsx')),
  },
  {
    path: 'data-requests',
    right: 'DataRequest.read',
    Page: lazy(() => import('./data-requests/data-requests-page.tsx')),
  },
  { path: 'no-claim', right: 'NoClaimRun.read', Page: lazy(() => import('./no-claim/runs-page.tsx')) },
  { path: 'no-claim/:id', right: 'NoClaimRun.read', Page: lazy(() => import('./no-claim/run-page.tsx')) },
  { path: 'rule-sets', right: 'NoClaimRun.read', Page: lazy(() => import('./rule-sets/rule-sets-page.tsx')) },
  {
    path: 'rule-set-drafts/:id/:version',
    right: 'NoClaimRun.read',
    Page: lazy(() => import('./rule-sets/draft-page.tsx')),
  },
  {
    path: 'catalogue',
    right: 'Reward.read',
    Page: lazy(() => import('./catalogue/catalogue-page.tsx')),
  },
  {
    path: 'catalogue/new',
    right: 'Reward.manage',
    Page: lazy(() => import('./catalogue/reward-editor-page.tsx')),
  },
  { path: 'catalogue/:id', right: 'Reward.read', Page: lazy(() => import('./catalogue/reward-page.tsx')) },
  {
    path: 'catalogue/:id/edit',
    right: 'Reward.manage',
    Page: lazy(() => import('./catalogue/reward-editor-page.tsx')),
  },
  {
    path: 'redemptions',
    right: 'Redemption.read',
    Page: lazy(() => import('./catalogue/redemptions-page.tsx')),
  },
  { path: 'partners', right: 'Partner.read', Page: lazy(() => import('./catalogue/partners-page.tsx')) },
  { path: 'finance', right: 'Finance.read', Page: lazy(() => import('./finance/finance-page.tsx')) },
  {
    path: 'notice-templates',
    right: 'NoticeTemplate.read',
    Page: lazy(() => import('./notices/templates-page.tsx')),
  },
  {
    path: 'notice-templates/:template',
    right: 'NoticeTemplate.read',
    Page: lazy(() => import('./notices/template-page.tsx')),
  },
  { path: 'sending-log', right: 'Notice.read', Page: lazy(() => import('./notices/sending-log-page.tsx')) },
  { path: 'programme', right: 'Programme.read', Page: lazy(() => import('./programme/programme-page.tsx')) },
  {
    path: 'programme/:version',
    right: 'Programme.read',
    Page: lazy(() => import('./programme/version-page.tsx')),
  },
  {
    path: 'approvals',
    right: approvalRights,
    Page: lazy(() => import('./approvals/approvals-page.tsx')),
  },
  {
    path: 'adjustments',
    right: 'Adjustment.read',
    Page: lazy(() => import('./points/adjustments-page.tsx')),
  },
  {
    path: 'rule-sets/:id/:version',
    right: 'Points.read',
    Page: lazy(() => import('./rewards/rule-set-page.tsx')),
  },
  { path: 'people', right: 'Staff.read', Page: lazy(() => import('./people/people-page.tsx')) },
  { path: 'people/:id', right: 'Staff.read', Page: lazy(() => import('./people/person-page.tsx')) },
  {
    path: 'organisation',
    right: 'Organisation.read',
    Page: lazy(() => import('./organisation/organisation-page.tsx')),
  },
  { path: 'roles', right: 'Staff.read', Page: lazy(() => import('./roles/roles-page.tsx')) },
  { path: 'sessions', right: 'Session.read', Page: lazy(() => import('./sessions/sessions-page.tsx')) },
  { path: 'imports', right: 'Import.read', Page: lazy(() => import('./imports/imports-page.tsx')) },
  {
    path: 'imports/profiles/new',
    right: 'Import.manage',
    Page: lazy(() => import('./imports/mapping-page.tsx')),
  },
  { path: 'imports/:id', right: 'Import.read', Page: lazy(() => import('./imports/import-page.tsx')) },
  { path: 'feed', right: 'Feed.read', Page: lazy(() => import('./feed/feed-page.tsx')) },
  { path: 'webhooks', right: 'Webhook.read', Page: lazy(() => import('./webhooks/webhooks-page.tsx')) },
  { path: 'audit', right: 'AuditEntry.read', Page: lazy(() => import('./audit/audit-page.tsx')) },
];

const HomePage = lazy(() => import('./home/home-page.tsx'));
const SecurityPage = lazy(() => import('./security/security-page.tsx'));

export function App(): ReactElement {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="returned" element={<ReturnedPage />} />
      <Route element={<StaffPages />}>
        <Route index element={<HomePage />} />
        <Route path="security" element={<SecurityPage />} />
        {pages.map(({ path, right, Page }) => (
          <Route
            key={path}
            path={path}
            element={
              <Needs right={right}>
                <Page />
              </Needs>
            }
          />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
