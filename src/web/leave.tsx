import { useDesk } from './desk.ts';

/** Who is logged in, and the way out. Nothing where nobody logs in. */
export function Leave() {
  const desk = useDesk();
  if (desk?.leave === undefined) return null;
  return (
    <p class="leave">
      <span class="leave-who">
        {desk.me}
        <span class="hidden"> is logged in as {desk.role}</span>
      </span>
      <button type="button" class="as-link" onClick={() => void desk.leave?.()}>
        Log out
      </button>
    </p>
  );
}
