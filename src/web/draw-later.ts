import { useEffect, useState } from 'preact/hooks';

/** What is to be drawn soon, a piece a task, so that no task is long; what is no longer wanted is taken off the list. */
const soon = new Set<() => void>();
let running = false;

const channel = new MessageChannel();
channel.port1.onmessage = (): void => {
  const [next] = soon;
  if (next === undefined) {
    running = false;
    return;
  }
  soon.delete(next);
  next();
  // The page draws what was asked for before the next piece begins.
  setTimeout(() => channel.port2.postMessage(0));
};

/** Draws a piece in a task of its own, after those that were asked for before it; gives a function that takes it off the list. */
export function drawLater(draw: () => void): () => void {
  soon.add(draw);
  if (!running) {
    running = true;
    channel.port2.postMessage(0);
  }
  return () => void soon.delete(draw);
}

/** The page is being printed: then nothing is drawn later. */
let printing = false;
addEventListener('beforeprint', () => {
  printing = true;
});
addEventListener('afterprint', () => {
  printing = false;
});

/** Whether what is much work may be drawn: in a task of its own, after the view is there. Where it is `little` it is drawn with the view. */
export function useLater(little = false): boolean {
  const [now, setNow] = useState(little || printing);
  useEffect(() => (now ? undefined : drawLater(() => setNow(true))), []);
  return now;
}

const told = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells when a part of the page comes near the window or goes far from it, `room` pixels above and below. One observer watches all. */
export function whenNear(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { rootMargin: NEAR },
  );
  told.set(element, tell);
  observer.observe(element);
  return () => {
    told.delete(element);
    observer?.unobserve(element);
  };
}

/** How far above and below the window rows are drawn. */
const NEAR = '1000px 0px';
