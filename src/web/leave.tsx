import { useDesk } from './desk.ts';
import { href } from './url.ts';

/** Who is logged in, and the way out. Nothing where nobody logs in. */
export function Leave() {
  const desk = useDesk();
  if (desk?.leave === undefined) return null;
  return (
    <p class="leave">
      <a class="leave-who" href={href({ view: 'people' })}>
        {desk.me}
        <span class="hidden"> is logged in as {desk.role}: people and password</span>
      </a>
      <button type="button" class="as-link" onClick={() => void desk.leave?.()}>
        Log out
      </button>
    </p>
  );
}
