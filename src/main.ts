/** The composition root: builds the rooms and hands them to each other. Nothing else knows them all. */
import "./page/styles/index.css";
import { OWN_PACK_ELEMENTS, readOwnPack } from "./content/own-pack.ts";
import { createAnnouncer } from "./page/announcer.ts";
import { followAppearance } from "./page/appearance.ts";
import { showFatal } from "./page/fatal.ts";
import { loadFirstLetters, loadFonts } from "./page/fonts.ts";
import { mountPage } from "./page/mount.tsx";
import { browserAddress, browserQuery } from "./platform/address.ts";
import { browserChance } from "./platform/chance.ts";
import { browserClipboard } from "./platform/clipboard.ts";
import { browserClock } from "./platform/clock.ts";
import { browserPreferences } from "./platform/preferences.ts";
import { browserPrint } from "./platform/print.ts";
import { browserSaveFile } from "./platform/save-file.ts";
import { browserStorage } from "./platform/storage.ts";
import { browserVisibility } from "./platform/visibility.ts";
import { browserWebShare } from "./platform/web-share.ts";
import { followSound } from "./sound/follow-sound.ts";
import { followStage } from "./stage-loader.ts";
import { createGame } from "./store/game.ts";
import { createLate } from "./store/late.ts";
import { createNotices } from "./store/notices.ts";
import { hasOpenedPack } from "./store/pack-shelf.ts";
import { createProgress, PROGRESS_SPOT } from "./store/progress.ts";
import { createPublisher } from "./store/publisher.ts";
import { createRunKeeper, RUNS_SPOT } from "./store/saved-runs.ts";
import { createSettings, SETTINGS_SPOT } from "./store/settings.ts";
import { readVisit } from "./store/visit.ts";

async function start({ page: pageRoot, status, host, front }: Places): Promise<void> {
  await loadFirstLetters();
  const storage = browserStorage;
  const notices = createNotices();
  const visit = readVisit(browserQuery());
  if (visit.isOdd) notices.notify("visit-odd");
  const doors = createLate(async () => (await import("./store/doors.ts")).DOORS);
  const keeping = { storage, notify: notices.notify, doors };
  // What was kept comes back through its door. If that cannot be had now, it is taken in once it can.
  if (KEPT.some(({ key }) => storage.read(key) !== null))
    await doors.fetch().catch(() => notices.notify("not-fetched"));
  const settings = createSettings(keeping, visit.wishes);
  followAppearance(settings, browserPreferences);
  const own = readOwnPack(textOf(OWN_PACK_ELEMENTS.asked), () => textOf(OWN_PACK_ELEMENTS.told));
  // Whoever has played may come back to a reveal, and what that tells stands at the page's end.
  if (storage.read(RUNS_SPOT.key) !== null) await wholePage();
  const game = createGame({
    pack: (hasOpenedPack(storage) && (await loadOpenedPack()).readOpenedPack(storage, notices.notify)) || own,
    settings,
    notices,
    progress: createProgress(keeping, browserChance),
    runs: createRunKeeper(keeping),
    clock: browserClock,
    chance: browserChance,
    address: browserAddress,
    visibility: browserVisibility,
    fetchSupplement: async () => (await import("./store/supplement.ts")).supplement,
  });
  const publisher = createPublisher(game);
  const page = mountPage(
    pageRoot,
    { game, publisher },
    {
      clipboard: browserClipboard,
      webShare: browserWebShare,
      saveFile: browserSaveFile,
      clock: browserClock,
      loadOpener: async () => (await loadOpenedPack()).createPackOpener(game, own, storage),
      loadSpeech: async () => (await import("./platform/speech.ts")).browserSpeech,
      async loadTeach() {
        const [{ teachWith }, { browserCamera }] = await Promise.all([
          import("./classroom/teach.tsx"),
          import("./platform/camera.ts"),
        ]);
        return teachWith({
          storage,
          clock: browserClock,
          chance: browserChance,
          clipboard: browserClipboard,
          saveFile: browserSaveFile,
          camera: browserCamera,
          print: browserPrint,
          notify: notices.notify,
        });
      },
      async drawPicture(picture, format) {
        const [{ drawFrontPagePicture }] = await Promise.all([import("./stage/stage.ts"), loadFonts("stage")]);
        return drawFrontPagePicture(picture, format);
      },
    },
  );
  publisher.add("announcer", createAnnouncer(status));
  followSound(game, publisher, browserPreferences);
  const fetchRest = async () => {
    await Promise.allSettled([doors.fetch(), page.fetchRest()]);
  };
  followStage({ settings, publisher, device: browserPreferences, fetchRest, page: pageRoot, host, front });
}

/** The elements that the game is built into. */
interface Places {
  readonly page: HTMLElement;
  /** What is announced. */
  readonly status: HTMLElement;
  /** The stage, behind the page and before it. */
  readonly host: HTMLElement;
  readonly front: HTMLElement;
}

const KEPT = [SETTINGS_SPOT, PROGRESS_SPOT, RUNS_SPOT];

function wholePage(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}

const textOf = (id: string) => document.getElementById(id)?.textContent ?? "";

/** With the whole door for packs: few players ever open one. */
const loadOpenedPack = () => import("./store/opened-pack.ts");

const [page, status, host, front] = ["page", "status", "stage", "stage-front"].map((id) => document.getElementById(id));
if (page && status && host && front) {
  start({ page, status, host, front }).catch((error: unknown) => showFatal(page, error));
}
