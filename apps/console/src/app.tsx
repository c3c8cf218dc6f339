import { lazy, type ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { StaffPages } from './staff-pages.tsx';

const ImportsPage = lazy(() => import('./imports/imports-page.tsx'));
const ImportPage = lazy(() => import('./imports/import-page.tsx'));
const RunsPage = lazy(() => import('./no-claim/runs-page.tsx'));
const RunPage = lazy(() => import('./no-claim/run-page.tsx'));

export function App(): ReactElement {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route element={<StaffPages />}>
        <Route index element={<Navigate to="/imports" replace />} />
        <Route path="imports" element={<ImportsPage />} />
        <Route path="imports/:id" element={<ImportPage />} />
        <Route path="no-claim" element={<RunsPage />} />
        <Route path="no-claim/:id" element={<RunPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
