/** What a teacher calls a class, so that two classes with the same homework are kept apart. On this device alone. */
import { LESSON_NAME_MAX, tidyName } from "./lesson/address.ts";

interface Props {
  readonly name: string;
  readonly rename: (name: string) => void;
}

export function ClassName({ name, rename }: Props) {
  return (
    <div class="no-print">
      <label class="field">
        Class
        <input
          type="text"
          maxLength={LESSON_NAME_MAX}
          defaultValue={name}
          key={name}
          placeholder="9A"
          autocomplete="off"
          aria-describedby="class-hint"
          onChange={(event) => rename(tidyName(event.currentTarget.value))}
        />
      </label>
      <p class="hint" id="class-hint">
        If two classes have the same homework, give each its name first: their codes are kept apart.
      </p>
    </div>
  );
}
