import { standingOn, useDesk } from '../desk.ts';

/** What colleagues decided on something, beside one's own buttons. */
export function OthersDeeds({ object }: { object: string }) {
  const desk = useDesk();
  if (desk === undefined) return null;
  return (
    <>
      {standingOn(desk, object)
        .filter(({ by, against }) => by !== desk.me || against !== undefined)
        .map(({ id, did, by, against }) => (
          <span key={id} class="deed-note">
            {did} by {by === desk.me ? 'you' : by}
            {against !== undefined && <strong> – open: {against.join(', ')} decided otherwise</strong>}
          </span>
        ))}
    </>
  );
}
