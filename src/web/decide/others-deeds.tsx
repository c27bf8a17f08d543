import { standingOn, useDesk } from '../desk.ts';

/** What colleagues decided on something, beside one's own buttons. */
export function OthersDeeds({ object }: { object: string }) {
  const desk = useDesk();
  if (desk === undefined) return null;
  return (
    <>
      {standingOn(desk, object)
        .filter(({ by }) => by !== desk.me)
        .map(({ id, did, by }) => (
          <span key={id} class="deed-note">
            {did} by {by}
          </span>
        ))}
    </>
  );
}
