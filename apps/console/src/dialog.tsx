import { shownError } from '@evergreen/web';
import { Button, Form, Modal, type FormInstance } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { Refusal } from './page-parts.tsx';

interface FormDialogProps<Values> {
  readonly title: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: CombinedError | undefined;
  readonly initial?: Partial<Values>;
  readonly form?: FormInstance<Values>;
  readonly isDanger?: boolean;
  readonly isReady?: boolean;
  readonly width?: number;
  readonly children: ReactNode;
  onSubmit(values: Values): void;
  onClose(): void;
}

/** A form in a dialog: the verb on its button, what went wrong in its place, everything typed kept. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>): ReactElement {
  const { t } = useTranslation();
  const {
    title,
    submit,
    isBusy,
    error,
    initial,
    form,
    isDanger,
    isReady = true,
    width = 480,
    children,
  } = props;
  return (
    <Modal
      open
      title={title}
      onCancel={props.onClose}
      footer={null}
      width={width}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        className="dialog-form"
        scrollToFirstError={{ focus: true }}
        {...(form && { form })}
        {...(initial && { initialValues: initial })}
        onFinish={props.onSubmit}
      >
        {children}
        <Refusal error={error && shownError(error)} />
        <div className="acts end">
          <Button onClick={props.onClose}>{t('dialog.cancel')}</Button>
          <Button
            type="primary"
            htmlType="submit"
            loading={isBusy}
            disabled={!isReady}
            {...(isDanger === true && { danger: true })}
          >
            {submit}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
