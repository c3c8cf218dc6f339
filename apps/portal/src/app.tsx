import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { MemberPages } from './member-pages.tsx';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

// What a member who looks at the balance does not wait for.
const CardPage = lazy(() => import('./pages/card-page.tsx'));
const DecisionsPage = lazy(() => import('./pages/decisions-page.tsx'));
const DemoPage = lazy(() => import('./pages/demo-page.tsx'));
const DevicesPage = lazy(() => import('./pages/devices-page.tsx'));
const ErasurePage = lazy(() => import('./pages/erasure-page.tsx'));
const HouseholdPage = lazy(() => import('./pages/household-page.tsx'));
const ListingPage = lazy(() => import('./pages/listing-page.tsx'));
const InvitationPage = lazy(() => import('./pages/invitation-page.tsx'));
const InvitationLetterPage = lazy(() => import('./pages/invitation-letter-page.tsx'));
const InvitationsPage = lazy(() => import('./pages/invitations-page.tsx'));
const MembershipPage = lazy(() => import('./pages/membership-page.tsx'));
const MyDataPage = lazy(() => import('./pages/my-data-page.tsx'));
const MePage = lazy(() => import('./pages/me-page.tsx'));
const MyRewardsPage = lazy(() => import('./pages/my-rewards-page.tsx'));
const NoticeSettingsPage = lazy(() => import('./pages/notice-settings-page.tsx'));
const NoticesPage = lazy(() => import('./pages/notices-page.tsx'));
const PartnerPage = lazy(() => import('./pages/partner-page.tsx'));
const PointsPage = lazy(() => import('./pages/points-page.tsx'));
const PreventionPage = lazy(() => import('./pages/prevention-page.tsx'));
const ReferPage = lazy(() => import('./pages/refer-page.tsx'));
const ReferralPage = lazy(() => import('./pages/referral-page.tsx'));
const RewardsPage = lazy(() => import('./pages/rewards-page.tsx'));
const TierPage = lazy(() => import('./pages/tier-page.tsx'));
const SignInPage = lazy(() => import('./pages/sign-in-page.tsx'));

export function App(): ReactElement {
  return (
    <Suspense>
      <Routes>
        <Route element={<MemberPages />}>
          <Route index element={<HomePage />} />
          <Route path="points" element={<PointsPage />} />
          <Route path="rewards" element={<RewardsPage />} />
          <Route path="rewards/mine" element={<MyRewardsPage />} />
          <Route path="notices" element={<NoticesPage />} />
          <Route path="tier" element={<TierPage />} />
          <Route path="decisions" element={<DecisionsPage />} />
          <Route path="prevention" element={<PreventionPage />} />
          <Route path="invitations" element={<InvitationsPage />} />
          <Route path="invitations/:id" element={<InvitationPage />} />
          <Route path="invitations/:id/letter" element={<InvitationLetterPage />} />
          <Route path="referral" element={<ReferralPage />} />
          <Route path="listing" element={<ListingPage />} />
          <Route path="me" element={<MePage />} />
          <Route path="me/card" element={<CardPage />} />
          <Route path="me/devices" element={<DevicesPage />} />
          <Route path="me/household" element={<HouseholdPage />} />
          <Route path="me/membership" element={<MembershipPage />} />
          <Route path="me/data" element={<MyDataPage />} />
          <Route path="me/notices" element={<NoticeSettingsPage />} />
          <Route path="me/erasure" element={<ErasurePage />} />
        </Route>
        <Route path="sign-in" element={<SignInPage />} />
        <Route path="refer/:code" element={<ReferPage />} />
        <Route path="partner" element={<PartnerPage />} />
        <Route path="demo" element={<DemoPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
