import { EmptyState } from '@evergreen/web';
import { App, Button } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { copyText } from '../clipboard.ts';
import { PageHead } from '../page-parts.tsx';
import { roleNames } from '../roles/role-names.ts';
import { useScoped } from '../use-url-state.ts';
import { useMay, useViewer } from '../viewer.ts';
import type { Right } from './rights.ts';

/** A page that asks for a right, or one of several: who lacks it is told which one, and who can give it. */
export function Needs({
  right,
  children,
}: {
  right: Right | readonly Right[];
  children: ReactNode;
}): ReactNode {
  const may = useMay();
  const rights = [right].flat();
  return rights.some((each) => may(each)) ? children : <NoRight right={rights[0]!} />;
}

function NoRight({ right }: { right: Right }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { message } = App.useApp();
  const viewer = useViewer();
  const navigate = useNavigate();
  const scoped = useScoped();
  const words = t(`right.${right}`);
  const request = t('denied.ask', { name: viewer.name, staffNumber: viewer.staffNumber, right: words });
  return (
    <>
      <PageHead title={t('denied.rightTitle')} />
      <section className="card">
        <EmptyState
          icon="lock"
          title={t('denied.rightHint', { right: words, who: t('denied.rightWho') })}
          hint={t('denied.rightYours', { roles: roleNames(viewer.grants, web) })}
          act={
            <>
              <Button type="primary" onClick={() => void navigate(scoped('/'))}>
                {t('denied.home')}
              </Button>
              <Button
                onClick={() =>
                  void copyText(request).then((isDone) =>
                    isDone ? message.success(t('denied.copied')) : message.info(request, 15),
                  )
                }
              >
                {t('denied.copy')}
              </Button>
            </>
          }
        />
      </section>
    </>
  );
}
