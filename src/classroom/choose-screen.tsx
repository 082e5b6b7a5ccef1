/** Choosing a lesson: which quotes, by which rules, with the answers for the teacher's eyes. */
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";

export function ChooseScreen({ path }: TeachScreenProps) {
  return (
    <TeachFrame tool="choose" lesson="" heading="Teach">
      <p>{path}</p>
    </TeachFrame>
  );
}
