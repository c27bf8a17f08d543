/** Things the focus may go to when what has it is gone: itself, the reading or place it stands in, those after it and before it. */
function nearby(): readonly HTMLElement[] {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return [];
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')];
  const at = stops.findIndex((one) => one.contains(here));
  const around = at < 0 ? [] : [...stops.slice(at), ...stops.slice(0, at).reverse()];
  return [here, ...around];
}

/**
 * To be asked before the page is drawn anew; gives what is to be called afterwards. Who works with the keyboard stays where they are when a
 * decision takes away the button, the row or the form that had the focus.
 */
export function keepFocus(): () => void {
  const near = nearby();
  return () => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      if (near.length === 0) return;
      const next =
        near.find((one) => one.isConnected && one.checkVisibility()) ??
        document.querySelector<HTMLElement>('main h1');
      next?.focus({ preventScroll: true });
    });
  };
}
