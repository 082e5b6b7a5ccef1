/** What a lesson needs on paper: plan, worksheet, answer key, voting cards, balance receipt. */
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";

export function PrintScreen({ path }: TeachScreenProps) {
  return (
    <TeachFrame tool="print" lesson="" heading="Print">
      <p>{path}</p>
    </TeachFrame>
  );
}
