import { standingOn, useDesk } from '../desk.ts';

/** What colleagues decided on something, beside one's own buttons. */
export function OthersDeeds({ object }: { object: string }) {
  const desk = useDesk();
  if (desk === undefined) return null;
  const called = (name: string): string => (name === desk.me ? 'you' : name);
  return (
    <>
      {standingOn(desk, object)
        .filter(
          ({ by, kind, against }) =>
            kind !== 'note' && kind !== 'translate' && (by !== desk.me || against !== undefined),
        )
        .map(({ id, did, by, against }) => (
          <span key={id} class="deed-note">
            {did} by {called(by)}
            {against !== undefined && (
              <strong> – open: {against.map(called).join(', ')} decided otherwise</strong>
            )}
          </span>
        ))}
    </>
  );
}
