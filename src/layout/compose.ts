/** Which layout a screen has; null for the screens that are the page alone. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import type { IntroductionView, LevelView, TitleView } from "../core/screens/levels.ts";
import type { RoundView } from "../core/screens/round.ts";
import type { Composition } from "./composition.ts";
import { layoutFrontPage } from "./front-page.ts";
import { layoutIntroduction } from "./introduction.ts";
import { layoutLevels } from "./levels.ts";
import { layoutRound } from "./round.ts";
import { layoutTitle } from "./title.ts";
import type { Viewport } from "./viewport.ts";

/** The screens as the store gives them, as far as a layout reads them. */
export type ComposedScreen =
  | { readonly kind: "title"; readonly title: TitleView }
  | { readonly kind: "levels"; readonly packTitle: string; readonly levels: readonly LevelView[] }
  | { readonly kind: "introduction"; readonly introduction: IntroductionView }
  | { readonly kind: "round"; readonly round: RoundView; readonly deadline: object | null }
  | FrontPageScreen
  | { readonly kind: PageAlone };

/** `comparison` only beside the run of a friend, which the page shows by itself. */
interface FrontPageScreen {
  readonly kind: "front-page";
  readonly frontPage: FrontPageView;
  readonly dateline: string;
  readonly share: { readonly qr: readonly string[] };
  readonly comparison: object | null;
  readonly isTheirs: boolean;
}

/** Screens for reading and filling in: the page shows them by itself. */
type PageAlone =
  | "settings"
  | "teach"
  | "waiting"
  | "today"
  | "second-look"
  | "cuttings"
  | "quote"
  | "sent-run"
  | "unreadable-run";

export function compose(screen: ComposedScreen, viewport: Viewport): Composition | null {
  switch (screen.kind) {
    case "title":
      return layoutTitle(viewport, screen.title);
    case "levels":
      return layoutLevels(viewport, screen.packTitle, screen.levels);
    case "introduction":
      return layoutIntroduction(viewport, screen.introduction);
    case "round":
      return layoutRound({ ...viewport, hasClock: screen.deadline !== null }, screen.round);
    case "front-page":
      return screen.comparison ? null : layoutFrontPage(viewport, screen);
    default:
      return null;
  }
}
