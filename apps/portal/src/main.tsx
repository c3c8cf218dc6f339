import '@evergreen/web/styles.css';
import './portal.css';
import { SessionProvider, startTheme, startWords } from '@evergreen/web';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { portalMessages } from './messages.ts';

startTheme();
startWords(portalMessages);

const StepUpDialog = lazy(() => import('./session/step-up-dialog.tsx'));
const SignInAgain = lazy(() => import('./session/sign-in-again.tsx'));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <SessionProvider app="portal" stepUp={StepUpDialog} signInAgain={SignInAgain}>
        <App />
      </SessionProvider>
    </BrowserRouter>
  </StrictMode>,
);
