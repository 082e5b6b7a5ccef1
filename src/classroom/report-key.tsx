/** What the bars of the report mean: their shapes and patterns tell it as well as their colours. */
import type { Pack } from "../core/pack.ts";

/** Under a table with bars of right and wrong. */
export function SharesKey() {
  return (
    <p class="bars-key" aria-hidden="true">
      <span>
        <span class="sample share">
          <span class="right" />
        </span>
        right
      </span>
      <span>
        <span class="sample share">
          <span class="wrong" />
        </span>
        wrong
      </span>
    </p>
  );
}

/** Under the table of quotes, whose bars are as broad as each speaker was often chosen. */
export function ChoicesKey({ pack: { speakers } }: { readonly pack: Pack }) {
  return (
    <p class="bars-key" aria-hidden="true">
      <span>Chosen:</span>
      {speakers.map(({ id, name }, index) => (
        <span key={id}>
          <span class="sample strip" data-number={index + 1} />
          {name}
        </span>
      ))}
      <span>
        <span class="sample choices-made">
          <span class="strip" data-right="true" />
        </span>
        high, underlined: who said it
      </span>
    </p>
  );
}
