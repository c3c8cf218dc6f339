import { shownError, useErrorWords } from '@evergreen/web';
import { App } from 'antd';
import type { CombinedError } from 'urql';

/** Says what went wrong with an act that has no form to say it in. */
export function useTellError(): (error: CombinedError) => void {
  const { notification } = App.useApp();
  const words = useErrorWords();
  return (error) => {
    const { title, hint } = words(shownError(error));
    notification.error({ title, description: hint, role: 'alert' });
  };
}
