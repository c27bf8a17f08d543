import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { isTyping } from './keys.ts';

/** What undoing and redoing ask of a desk. */
type Undoing = Pick<Desk, 'me' | 'decisions' | 'busy' | 'takeBack' | 'again'>;

/**
 * Ctrl+Z takes back one's own last decision that stands, Ctrl+Shift+Z or Ctrl+Y decides again what was so taken back: each is a line of the
 * journal. `tell` is given what was done. Where text is typed the keys are the field's own.
 */
export function useUndoKeys(desk: Undoing, tell: (says: string) => void): void {
  const now = useRef(desk);
  now.current = desk;
  /** Taken back with the key in this window, the latest last; anything that is decided otherwise empties it. */
  const taken = useRef<string[]>([]);
  const lines = useRef(desk.decisions.length);
  const own = useRef(0);
  if (desk.decisions.length > lines.current + own.current) taken.current = [];
  lines.current = desk.decisions.length;
  own.current = 0;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      const { me, decisions, busy, takeBack, again } = now.current;
      if (busy) return;
      if (redo) {
        const id = taken.current.pop();
        const old = decisions.find((one) => one.id === id);
        if (id === undefined || old === undefined) {
          tell('There is nothing to do again.');
          return;
        }
        own.current = 1;
        void again(id).then((kept) => {
          if (kept) tell(`Done again: ${old.did} ${old.about}.`);
        });
        return;
      }
      const last = decisions.find(({ by, state }) => by === me && (state === 'stands' || state === 'lost'));
      if (last === undefined) {
        tell('You have decided nothing that could be taken back.');
        return;
      }
      own.current = 1;
      void takeBack(last.id).then((kept) => {
        if (!kept) return;
        taken.current.push(last.id);
        tell(`Taken back: ${last.did} ${last.about}.`);
      });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
