import 'antd/dist/antd.css';
import '@evergreen/web/styles.css';
import './console.css';
import { SessionProvider, startTheme, startWords, useLanguage, useTheme } from '@evergreen/web';
import { staffErrorReasons } from '@evergreen/web/staff-error-reasons';
import { staffErrorMessages } from '@evergreen/web/staff-errors';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { antTheme } from './ant-theme.ts';
import { App } from './app.tsx';
import { startAttention } from './attention.ts';
import { SignInAgain } from './frame/sign-in-again.tsx';
import { StepUpDialog } from './frame/step-up-dialog.tsx';
import { consoleMessages } from './messages.ts';
import { signStyles, styleNonce } from './style-nonce.ts';

startTheme();
startWords(consoleMessages, { ...staffErrorMessages, reasons: staffErrorReasons });
startAttention();

if (styleNonce !== undefined) signStyles(styleNonce);

function Console(): ReactElement {
  const { language } = useLanguage();
  const { theme } = useTheme();
  return (
    <ConfigProvider
      theme={antTheme(theme)}
      locale={language === 'en' ? enUS : zhCN}
      {...(styleNonce !== undefined && { csp: { nonce: styleNonce } })}
      // A gap between two Chinese characters on a button is not ours.
      button={{ autoInsertSpace: false }}
    >
      <AntApp component={false}>
        <SessionProvider app="console" stepUp={StepUpDialog} signInAgain={SignInAgain}>
          <App />
        </SessionProvider>
      </AntApp>
    </ConfigProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <BrowserRouter basename="/console">
      <Console />
    </BrowserRouter>
  </StrictMode>,
);
