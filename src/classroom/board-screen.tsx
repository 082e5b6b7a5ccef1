/** A lesson on one screen: the class votes, talks, votes again, and sees who said it. */
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";

export function BoardScreen({ path }: TeachScreenProps) {
  return (
    <TeachFrame tool="board" lesson="" heading="Class on one screen">
      <p>{path}</p>
    </TeachFrame>
  );
}
