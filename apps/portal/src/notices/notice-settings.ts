import { newKey, shownError, type ShownError } from '@evergreen/web';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  ChangeConsentsDocument,
  ConfirmEmailDocument,
  MyNoticeSettingsDocument,
  type NoticeSettingsPartsFragment,
  ProposeEmailDocument,
  RemoveEmailDocument,
  SetNoticeLanguageDocument,
} from '../graphql.gen.ts';

export type Settings = NoticeSettingsPartsFragment;
export type Consent = Settings['consents'][number];

/** How one wants to be told, and the acts that change it; each says whether it was done. */
export interface NoticeSettings {
  readonly settings: Settings | undefined;
  /** The settings could not be fetched. */
  readonly error: ShownError | undefined;
  /** The last change was refused. */
  readonly problem: ShownError | undefined;
  readonly isBusy: boolean;
  /** Counts the changes that were kept. */
  readonly saved: number;
  retry(): void;
  say(consent: Consent, given: boolean): void;
  speak(language: Settings['language']): void;
  propose(email: string): Promise<boolean>;
  confirm(code: string): Promise<boolean>;
  remove(): void;
}

interface Answer {
  readonly data?: object | undefined;
  readonly error?: Parameters<typeof shownError>[0] | undefined;
}

export function useNoticeSettings(): NoticeSettings {
  const [{ data, error }, ask] = useQuery({
    query: MyNoticeSettingsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [, changeConsents] = useMutation(ChangeConsentsDocument);
  const [, setLanguage] = useMutation(SetNoticeLanguageDocument);
  const [, proposeEmail] = useMutation(ProposeEmailDocument);
  const [, confirmEmail] = useMutation(ConfirmEmailDocument);
  const [, removeEmail] = useMutation(RemoveEmailDocument);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ShownError>();
  const [saved, setSaved] = useState(0);
  const retry = (): void => ask({ requestPolicy: 'network-only' });
  const change = async (answer: Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    const { error: refused } = await answer;
    setBusy(false);
    setProblem(refused && shownError(refused));
    if (!refused) setSaved((count) => count + 1);
    return !refused;
  };
  return {
    settings: data?.noticeSettings,
    error: error && shownError(error),
    ...{ problem, isBusy, saved, retry },
    say: ({ channel, purpose }, given) =>
      void change(changeConsents({ input: { key: newKey(), choices: [{ channel, purpose, given }] } })),
    speak: (language) => void change(setLanguage({ language })),
    propose: (email) => change(proposeEmail({ email })),
    confirm: (code) => change(confirmEmail({ code })),
    remove: () => void change(removeEmail({})),
  };
}
