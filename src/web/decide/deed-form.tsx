import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A small form below what it is about; Escape leaves it. The focus goes back to what opened it. */
export function DeedForm({
  title,
  submit,
  close,
  onSubmit,
  children,
}: {
  title: string;
  submit: string;
  close: () => void;
  onSubmit: (form: HTMLFormElement) => void;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  // Before the next key is heard, so that none typed for the form decides anything.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const stop = opener?.closest<HTMLElement>('[data-stop]');
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
        else if (stop?.isConnected === true) stop.focus({ preventScroll: true });
      });
  }, []);
  return (
    <form
      ref={form}
      class="deed-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
      <p class="deed-row">
        <button type="submit" class="deed strong">
          {submit}
        </button>
        <button type="button" class="deed" onClick={close}>
          Leave it
        </button>
      </p>
    </form>
  );
}

/** Text of a field of a form. */
export const fieldOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};
