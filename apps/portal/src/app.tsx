import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { MemberPages } from './member-pages.tsx';
import { DemoPage } from './pages/demo-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { MePage } from './pages/me-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PointsPage } from './pages/points-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';

export function App(): ReactElement {
  return (
    <Routes>
      <Route element={<MemberPages />}>
        <Route index element={<HomePage />} />
        <Route path="points" element={<PointsPage />} />
        <Route path="me" element={<MePage />} />
      </Route>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="demo" element={<DemoPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
