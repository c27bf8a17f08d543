import { href, readAddress } from './url.ts';

/** What the page can be asked to do from the keyboard. */
export interface Commands {
  readonly help: () => void;
  readonly theme: () => void;
  /** Whether single keys are listened to; a reader who dictates turns them off. */
  readonly on: () => boolean;
}

/** Whether keys go into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Goes to the next or the previous thing one may stop at. */
function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')].filter((one) =>
    one.checkVisibility(),
  );
  const here = stops.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? nearest(stops) : stops.length - 1) : here + by;
  const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  stop?.focus();
  stop?.scrollIntoView({ block: 'nearest' });
}

/** The first stop that is not above the window. */
function nearest(stops: readonly HTMLElement[]): number {
  const at = stops.findIndex((one) => one.getBoundingClientRect().bottom > 80);
  return Math.max(at, 0);
}

/** Opens the account at the words of the quotation that the focus stands in, else of the first in the thing one stopped at. */
function toWords(): void {
  for (let box = document.activeElement; box !== null && box.tagName !== 'MAIN'; box = box.parentElement) {
    const link = box.matches('a[data-words]') ? box : box.querySelector('a[data-words]');
    if (!(link instanceof HTMLElement)) continue;
    link.click();
    return;
  }
}

/** Puts the cursor into the filter of the contents, opening them first. */
function filter(): void {
  const field = (): HTMLElement | null => document.querySelector<HTMLElement>('#filter');
  if (field() === null) {
    location.hash = href({ view: 'contents' });
    addEventListener('hashchange', () => requestAnimationFrame(() => field()?.focus()), { once: true });
  } else field()?.focus();
}

/** Listens to the keyboard; gives a function that stops listening. */
export function listen(commands: Commands): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      return;
    }
    if (document.querySelector('dialog[open]') !== null || !commands.on()) return;
    const address = readAddress(location.hash);
    const follow = (rel: string): void => document.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click();
    const actions: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      o: () => {
        const stop = document.activeElement?.closest('[data-stop]');
        const link =
          stop?.querySelector<HTMLElement>('a[href]') ?? stop?.querySelector<HTMLElement>('summary');
        link?.click();
      },
      a: toWords,
      '/': filter,
      '?': commands.help,
      t: commands.theme,
      c: () => {
        location.hash = href({ view: 'contents' });
      },
      ...(address.view === 'point'
        ? { ArrowLeft: () => follow('prev'), ArrowRight: () => follow('next') }
        : {}),
    };
    const enter =
      event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('[data-stop]');
    const deed = document.activeElement
      ?.closest('[data-stop]')
      ?.querySelector<HTMLButtonElement>(`button[data-key="${CSS.escape(event.key)}"]`);
    const action = enter
      ? actions.o
      : (actions[event.key] ?? (deed == null ? undefined : () => deed.click()));
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
