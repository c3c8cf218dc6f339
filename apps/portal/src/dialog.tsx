import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  /** What the page is about to lose, or what it needs: read out at once. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
  /** Escape, or the back gesture of a phone. */
  onClose(): void;
}

/**
 * A sheet over the page, from below on a phone. The browser keeps the focus in it and gives it back to where it was
 * when the dialog goes.
 */
export function Dialog({ title, isUrgent = false, children, onClose }: DialogProps): ReactElement {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  // Before the element is taken off the page, or the focus would be lost with it.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="sheet"
      role={isUrgent ? 'alertdialog' : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        // Whether it goes is for its owner to say, who takes it off the page.
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className="h1">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
