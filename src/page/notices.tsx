/** What has gone wrong without stopping the game, on top of the screen until it is dismissed. */
import { NOTICE_WORDS } from "../store/notice-words.ts";
import type { NoticeKind } from "../store/notices.ts";

/** There only while it says something: an alert that is empty would stand beside the screen's own. */
export function Notices({ kinds, dismiss }: { kinds: readonly NoticeKind[]; dismiss: () => void }) {
  return (
    <div class="notice" role="alert">
      {kinds.map((kind) => (
        <p key={kind}>{NOTICE_WORDS[kind]}</p>
      ))}
      <button type="button" onClick={dismiss}>
        Understood
      </button>
    </div>
  );
}
