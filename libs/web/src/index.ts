export { readTokens, type Tokens } from './tokens.ts';
export { webMessages, type WebWords } from './messages.ts';
export { addAppWords, addPageWords, startWords, useLanguage } from './i18n.ts';
export { startTheme, useTheme, type Theme, type ThemeChoice } from './theme.ts';
export { SessionProvider, useSession, type AskProps } from './session.tsx';
export { useSessionClock } from './use-session-clock.ts';
export type { SessionClockState } from './session-clock.ts';
export { serverNow } from './server-clock.ts';
export { useExportDownload, useFileDownload } from './export-download.ts';
export { newKey } from './graphql-client.ts';
export { useKeyedMutation } from './use-keyed-mutation.ts';
export { shownError, shownRefusal, type ShownError } from './shown-error.ts';
export { isShownErrorCode } from './error-messages.ts';
export { useErrorWords } from './use-error-words.ts';
export {
  MarkNoticesReadDocument,
  NoticesDocument,
  RequestStepUpCodeDocument,
  SignOutDocument,
  StepUpDocument,
  type NoticesQuery,
} from './graphql.gen.ts';
export { Icon, type IconName } from './parts/icon.tsx';
export { BrandMark } from './parts/brand-mark.tsx';
export { Rings } from './parts/rings.tsx';
export { Figure } from './parts/figure.tsx';
export { StatusChip, type Status } from './parts/status-chip.tsx';
export { WhyPanel, type WhyCondition, type WhyLine } from './parts/why-panel.tsx';
export { EmptyState, ErrorState, OfflineBanner, Skeleton } from './parts/states.tsx';
export { RunProgress } from './parts/run-progress.tsx';
