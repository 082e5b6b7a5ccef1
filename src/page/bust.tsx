/** A speaker's likeness, or their initials on their own pattern where there is none or until it has come. */
import { initialsOf } from "../core/initials.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  /** From 1: which colour and pattern. */
  readonly number: number;
}

export function Bust({ id, name, number }: Props) {
  return (
    <span class="bust" data-part={`bust.${id}`} data-likeness={id} data-number={number} aria-hidden="true">
      <span>{initialsOf(name)}</span>
    </span>
  );
}
