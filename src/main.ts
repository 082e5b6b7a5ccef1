/** The composition root: builds the rooms and hands them to each other. Nothing else knows them all. */
import "./page/styles/index.css";
import { BUNDLED_PACK_FILE } from "./content/catalogue.ts";
import { parsePackText } from "./content/parse-pack.ts";
import { problemInWords } from "./content/problem.ts";
import type { Pack } from "./core/pack.ts";
import { followAppearance } from "./page/appearance.ts";
import { mountPage } from "./page/mount.tsx";
import { showFatal } from "./page/fatal.ts";
import { browserAddress } from "./platform/address.ts";
import { browserChance } from "./platform/chance.ts";
import { browserClock } from "./platform/clock.ts";
import { browserPreferences } from "./platform/preferences.ts";
import { browserStorage } from "./platform/storage.ts";
import { createGame } from "./store/game.ts";
import { createNotices } from "./store/notices.ts";
import { createPackOpener, readOpenedPack } from "./store/opened-pack.ts";
import { createProgress } from "./store/progress.ts";
import { createRunKeeper } from "./store/saved-runs.ts";
import { createSettings } from "./store/settings.ts";

async function start(root: HTMLElement): Promise<void> {
  const storage = browserStorage;
  const notices = createNotices();
  const settings = createSettings(storage, notices.notify);
  followAppearance(settings, browserPreferences);
  const own = await fetchOwnPack();
  const game = createGame({
    pack: readOpenedPack(storage, notices.notify) ?? own,
    settings,
    notices,
    progress: createProgress(storage, notices.notify),
    runs: createRunKeeper(storage, notices.notify),
    clock: browserClock,
    chance: browserChance,
    address: browserAddress,
  });
  mountPage(root, game, createPackOpener(game, own, storage));
  if (game.store.getState().route.screen === "play") performance.mark("can-begin");
}

async function fetchOwnPack(): Promise<Pack> {
  const response = await fetch(new URL(BUNDLED_PACK_FILE, document.baseURI));
  if (!response.ok) throw new Error(`The quotes could not be fetched (${response.status}).`);
  const parsed = parsePackText(await response.text());
  if (!parsed.ok) throw new Error(parsed.problems.map(problemInWords).join(" "));
  return parsed.value;
}

const root = document.getElementById("page");
if (root) start(root).catch((error: unknown) => showFatal(root, error));
