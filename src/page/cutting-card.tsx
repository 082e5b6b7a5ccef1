/** A cutting as it is filed: the words, where they were printed and how by others, what gives them away, and the player's own record. */
import type { MetCutting } from "../core/screens/cuttings.ts";
import { counted, REVEAL_HEADINGS } from "../core/words.ts";
import type { Address } from "../platform/address.ts";
import type { Clipboard } from "../platform/clipboard.ts";
import { quoteHash } from "../store/route.ts";
import { CopyLink } from "./copy-link.tsx";
import { CuttingText } from "./cutting-text.tsx";
import { layStyles } from "./late-styles.ts";
import { Source, Variant } from "./reveal.tsx";
import styles from "./styles/clipping.css?inline";

layStyles(styles);

/** What a cutting is passed on with. */
export interface Passing {
  readonly clipboard: Clipboard;
  readonly address: Pick<Address, "linkTo">;
}

interface Props extends Passing {
  readonly cutting: MetCutting;
}

/** As one of many: what is longer than a glance is folded away, unless it was searched for. */
export function FiledCutting({ isOpen, ...props }: Props & { readonly isOpen: boolean }) {
  const { cutting } = props;
  const otherWordings = cutting.source.variants.list.length;
  return (
    <article class="clipping">
      <p class="printed">{cutting.source.line}</p>
      <Words cutting={cutting} />
      <details open={isOpen}>
        <summary>
          More about this quote
          {otherWordings > 0 && <span class="hint"> · {counted(otherWordings + 1, "wording")}</span>}
        </summary>
        <Particulars cutting={cutting} />
      </details>
      <p class="passing">
        <a href={quoteHash(cutting.id)} aria-describedby={idOf(cutting)}>
          Open by itself
        </a>
        <LinkToPass {...props} />
      </p>
    </article>
  );
}

/** By itself: all of it in sight. */
export function WholeCutting(props: Props) {
  return (
    <article class="clipping whole">
      <h2 class="unseen">The cutting</h2>
      <Words cutting={props.cutting} />
      <Particulars cutting={props.cutting} />
      <p class="passing">
        <LinkToPass {...props} />
      </p>
    </article>
  );
}

const idOf = ({ id }: MetCutting) => `quote-${id}`;

function Words({ cutting }: { cutting: MetCutting }) {
  return (
    <>
      <blockquote translate={false} id={idOf(cutting)}>
        <CuttingText text={cutting.text} telling={cutting.telling} />
      </blockquote>
      <p class="record">
        <span class="stamp" data-verdict={cutting.hasBeenWrong ? "correction" : "verbatim"}>
          {cutting.hasBeenWrong ? "Correction" : "Verbatim"}
        </span>{" "}
        {cutting.record}
      </p>
    </>
  );
}

function Particulars({ cutting: { context, why, source } }: { cutting: MetCutting }) {
  return (
    <div class="particulars">
      <h3>What was going on</h3>
      <p>{context}</p>
      <h3>{REVEAL_HEADINGS.why}</h3>
      <p>{why}</p>
      <Source source={source} />
      {source.variants.list.map((variant) => (
        <Variant key={variant.title + variant.note} variant={variant} />
      ))}
    </div>
  );
}

function LinkToPass({ cutting, clipboard, address }: Props) {
  return (
    <CopyLink
      label="Copy link to this quote"
      what="link"
      text={address.linkTo(quoteHash(cutting.id))}
      clipboard={clipboard}
      describedBy={idOf(cutting)}
    />
  );
}
