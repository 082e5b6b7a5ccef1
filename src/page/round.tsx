/** The round: the quote on its cutting and the five at their lecterns, how sure the player is; then the reveal. */
import { Component, type ComponentChild } from "preact";
import { UNASKED } from "../core/confidence.ts";
import type { RoundView } from "../core/screens/round.ts";
import type { Game } from "../store/game.ts";
import { Lecterns } from "./lecterns.tsx";
import { RoundBar } from "./round-bar.tsx";
import { RoundCutting } from "./round-cutting.tsx";

interface Props {
  readonly round: RoundView;
  readonly game: Game;
  /** Whether what stands under the quote after an answer has come, and what draws it. */
  readonly hasReveal: boolean;
  readonly drawReveal: () => ComponentChild;
}

/** Drawn again only where it says something else: Begin shows the one made ready behind the introduction as it is. */
export class Round extends Component<Props> {
  override shouldComponentUpdate({ round, hasReveal }: Props) {
    return hasReveal !== this.props.hasReveal || JSON.stringify(round) !== JSON.stringify(this.props.round);
  }

  override render() {
    return <RoundNow {...this.props} />;
  }
}

function RoundNow({ round, game, drawReveal }: Props) {
  const { reveal, asksHowSure } = round;
  return (
    <main class="screen round" data-revealed={reveal ? reveal.verdict : undefined} data-timed={round.isTimed}>
      <RoundBar round={round} />
      <RoundCutting round={round} openClue={() => game.dispatch({ type: "clueOpened" })} />
      {reveal && drawReveal()}
      <Lecterns
        round={round}
        press={(speaker) => {
          if (asksHowSure) game.chooseSpeaker(speaker);
          else game.dispatch({ type: "answered", speaker, confidence: UNASKED });
        }}
        answer={(speaker, confidence) => game.dispatch({ type: "answered", speaker, confidence })}
      />
    </main>
  );
}
