import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { CopyButton } from './copy-button.tsx';

interface SecretDialogProps {
  readonly title: string;
  readonly done: string;
  /** What to do with it. */
  readonly hint: string;
  /** Null: it was shown before. */
  readonly secret: string | null;
  /** What is said then. */
  readonly none: string;
  readonly onClose: () => void;
}

/** A secret, this once: it goes only by the button that says it was kept. */
export function SecretDialog({ title, done, hint, secret, none, onClose }: SecretDialogProps): ReactElement {
  return (
    <Modal
      open
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={560}
      footer={
        <Button type="primary" onClick={onClose}>
          {done}
        </Button>
      }
    >
      {secret === null ? (
        <p>{none}</p>
      ) : (
        <>
          <p className="ink2">{hint}</p>
          <div className="acts secret">
            <code>{secret}</code>
            <CopyButton text={secret} />
          </div>
        </>
      )}
    </Modal>
  );
}
