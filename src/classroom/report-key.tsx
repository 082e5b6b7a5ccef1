/** The bars of the report and what they mean: their shapes and patterns tell it as well as their colours. */
import type { Pack } from "../core/pack.ts";

/** A cell with a bar of right and wrong; the figures stand beside it. */
export function ShareCell({ right, wrong }: { readonly right: number; readonly wrong: number }) {
  return (
    <td class="picture" aria-hidden="true">
      {right + wrong > 0 && (
        <span class="share">
          <span class="right" style={{ flexGrow: right }} />
          <span class="wrong" style={{ flexGrow: wrong }} />
        </span>
      )}
    </td>
  );
}

/** Under a table with such bars. */
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
