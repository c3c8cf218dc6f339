import { Icon, shownError, SignOutDocument, useLanguage, useSession, useTheme } from '@evergreen/web';
import { App, Button, Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { roleNames } from '../roles/role-names.ts';
import { useScoped } from '../use-url-state.ts';
import { useViewer } from '../viewer.ts';

/** Who is signed in, and what concerns them only. */
export function AccountMenu(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { message } = App.useApp();
  const viewer = useViewer();
  const scoped = useScoped();
  const navigate = useNavigate();
  const { startOver } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  const leave = async (): Promise<void> => {
    const { error } = await signOut({});
    if (error) void message.error(web(`errors.${shownError(error).code}.title`));
    else startOver();
  };
  const roles = roleNames(viewer.grants, web);
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          {
            key: 'who',
            type: 'group',
            label: (
              <>
                <span className="b">
                  {viewer.name} {viewer.staffNumber}
                </span>
                <br />
                {roles}
              </>
            ),
          },
          { key: 'security', icon: <Icon name="lock" size="m" />, label: t('bar.security') },
          { type: 'divider' },
          { key: 'signOut', icon: <Icon name="signOut" size="m" />, label: t('bar.signOut') },
        ],
        onClick: ({ key }) => {
          if (key === 'signOut') void leave();
          else void navigate(scoped('/security'));
        },
      }}
    >
      <Button type="text" className="d-user" aria-haspopup="menu">
        {/* The name for screen readers: what is shown of it depends on the width. */}
        <span className="sr">{`${t('bar.user')} ${viewer.name}, ${roles}`}</span>
        <span className="d-face" aria-hidden="true">
          {viewer.name.slice(0, 1)}
        </span>
        <span className="cut wide" aria-hidden="true">
          {viewer.name}
          <span className="small ink3"> · {roles}</span>
        </span>
        <Icon name="down" size="s" />
      </Button>
    </Dropdown>
  );
}

/** Language and appearance, remembered on this device. */
export function Choices(): ReactElement {
  const { t: web } = useTranslation('web');
  const { language, choose } = useLanguage();
  const theme = useTheme();
  const other = theme.theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <Button
        type="text"
        aria-label={web('language.switchTo')}
        onClick={() => choose(language === 'en' ? 'zh-CN' : 'en')}
      >
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{web('language.short')}</span>
      </Button>
      <Button
        type="text"
        aria-label={`${web('theme.label')}: ${web(`theme.${other}`)}`}
        icon={<Icon name={other === 'dark' ? 'moon' : 'sun'} size="m" />}
        onClick={() => theme.choose(other)}
      />
    </>
  );
}
