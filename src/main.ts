/** The composition root: builds the rooms and hands them to each other. Nothing else knows them all. */
import "./page/styles/index.css";
import { BUNDLED_PACK_FILE } from "./content/catalogue.ts";
import { parsePackText } from "./content/parse-pack.ts";
import { problemInWords } from "./content/problem.ts";
import type { Pack } from "./core/pack.ts";
import { followCurtain } from "./curtain.ts";
import { followAppearance } from "./page/appearance.ts";
import { showFatal } from "./page/fatal.ts";
import { loadFonts } from "./page/fonts.ts";
import { mountPage, type Page } from "./page/mount.tsx";
import { browserAddress } from "./platform/address.ts";
import { browserChance } from "./platform/chance.ts";
import { browserClock } from "./platform/clock.ts";
import { browserPreferences } from "./platform/preferences.ts";
import { browserStorage } from "./platform/storage.ts";
import { browserVisibility } from "./platform/visibility.ts";
import { followSound } from "./sound/follow-sound.ts";
import { createGame, type Game } from "./store/game.ts";
import { createNotices } from "./store/notices.ts";
import { createPackOpener, readOpenedPack } from "./store/opened-pack.ts";
import { createProgress } from "./store/progress.ts";
import { createRunKeeper } from "./store/saved-runs.ts";
import { screenOf } from "./store/screen.ts";
import { createSettings } from "./store/settings.ts";

async function start(pageRoot: HTMLElement, stageHost: HTMLElement): Promise<void> {
  const storage = browserStorage;
  const notices = createNotices();
  const settings = createSettings(storage, notices.notify);
  followAppearance(settings, browserPreferences);
  const own = await fetchOwnPack();
  if (import.meta.env.DEV && new URLSearchParams(location.search).has("sandbox")) {
    const { openSandbox } = await import("./stage/sandbox/sandbox.ts");
    return openSandbox(pageRoot, own, () => loadFonts("stage"));
  }
  const game = createGame({
    pack: readOpenedPack(storage, notices.notify) ?? own,
    settings,
    notices,
    progress: createProgress(storage, notices.notify, browserChance),
    runs: createRunKeeper(storage, notices.notify),
    clock: browserClock,
    chance: browserChance,
    address: browserAddress,
    visibility: browserVisibility,
    fetchSupplement: async () => (await import("./store/supplement.ts")).supplement,
  });
  const page = mountPage(pageRoot, game, createPackOpener(game, own, storage));
  markMilestones(page, game);
  followSound(game, browserPreferences);
  followCurtain({ game, device: browserPreferences, page, pageRoot, stageHost });
}

/** What the bench measures: when a level can be begun, and when its first quote can be answered. */
function markMilestones(page: Page, game: Game): void {
  let before = "";
  page.onDrawn(() => {
    const { kind } = screenOf(game);
    if (kind === "introduction" && before === "") performance.mark("can-begin");
    if (kind === "round" && before !== "round") performance.mark("first-quote");
    before = kind;
  });
}

async function fetchOwnPack(): Promise<Pack> {
  const response = await fetch(new URL(BUNDLED_PACK_FILE, document.baseURI));
  if (!response.ok) throw new Error(`The quotes could not be fetched (${response.status}).`);
  const parsed = parsePackText(await response.text());
  if (!parsed.ok) throw new Error(parsed.problems.map(problemInWords).join(" "));
  return parsed.value;
}

const pageRoot = document.getElementById("page");
const stageHost = document.getElementById("stage");
if (pageRoot && stageHost) start(pageRoot, stageHost).catch((error: unknown) => showFatal(pageRoot, error));
