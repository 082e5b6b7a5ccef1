/** What a class handed in: read from codes in any mess, replayed, and told in figures and sentences. */
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";

export function ReportScreen({ path }: TeachScreenProps) {
  return (
    <TeachFrame tool="report" lesson="" heading="Class report">
      <p>{path}</p>
    </TeachFrame>
  );
}
