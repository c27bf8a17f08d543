import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Room for a drawing on a printed page, in pixels: A4 less its margins. */
const PAPER = 600;

const Width = createContext(0);

/** Pixels a drawing may take here; 0 until it is known. */
export const useWidth = (): number => useContext(Width);

/** Measures one element for all drawings inside of it, so that a hundred strips cost one measurement. */
export function Measured({ probe, children }: { probe: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [paper, setPaper] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const before = (): void => setPaper(true);
    const after = (): void => setPaper(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <Width.Provider value={paper ? PAPER : width}>
      <div class={`probe ${probe}`} aria-hidden="true">
        <div />
        <div ref={box} />
      </div>
      {children}
    </Width.Provider>
  );
}
