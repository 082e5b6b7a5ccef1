/**
 * The director: follows the store and the size of the stage, composes each screen, tells the scenes what to show, and
 * lets the machine rest while nothing moves. It reads no input.
 */
import Phaser from "phaser";
import type { RunEvent } from "../core/run.ts";
import { compose } from "../layout/compose.ts";
import { type Composition, NOTHING } from "../layout/composition.ts";
import { heldAt } from "../layout/held.ts";
import type { Measure } from "../layout/type.ts";
import type { DevicePreferences } from "../platform/preferences.ts";
import { watchEvents } from "../store/events.ts";
import type { Game } from "../store/game.ts";
import { type Screen, screenAfterBegin, screenOf, watchShownProgress } from "../store/screen.ts";
import { watch, watchChanges } from "../store/watch.ts";
import { isLate, isMotionReduced } from "../store/wishes.ts";
import { drawAhead } from "./actors.ts";
import { type Art, loadArt } from "./art.ts";
import { createDarkroom } from "./darkroom.ts";
import { createMeasure } from "./measure.ts";
import { createPhaserGame, sizeCanvas } from "./phaser-game.ts";
import { AudienceScene } from "./scenes/audience-scene.ts";
import { HallScene } from "./scenes/hall-scene.ts";
import { SCENE_KEYS, type SceneKey, sceneFor } from "./scenes/keys.ts";
import { ScreenScene } from "./scenes/screen-scene.ts";
import { dismiss, isBusy, rehearse, sceneOf, turnTo } from "./scenes/turn-to.ts";
import { DAY, LATE, type Theme } from "./theme.ts";
import { hallFor, wantedBy } from "./wanted-art.ts";

/** More device pixels than this nobody sees, and every one has to be painted. */
const DPR_MAX = 3;
/** Frames drawn after the last motion before the loop is put to sleep. */
const QUIET_FRAMES = 3;

export interface StageParts {
  readonly host: HTMLElement;
  readonly game: Game;
  readonly device: DevicePreferences;
  /** Called when all that is drawn with is there. Fonts that came earlier would move what somebody is about to press. */
  readonly beforeDrawing: () => void;
  /**
   * Told how the screen is composed, null when the page alone shows it, and what Begin leads to on it, if there is one;
   * called before any of it is drawn.
   */
  readonly onComposed: (composed: { readonly now: Composition | null; readonly ahead: Composition | null }) => void;
}

export interface Stage {
  destroy(): void;
}

/** Builds the stage and resolves when it shows what the page says. Rejects if it cannot be had. */
export async function createStage(parts: StageParts): Promise<Stage> {
  const { host } = parts;
  // Before anything else: without a canvas there is no stage.
  const measure = createMeasure();
  const [phaser, art] = await Promise.all([createPhaserGame(host, host.clientWidth, host.clientHeight), loadArt()]);
  parts.beforeDrawing();
  const director = direct(phaser, art, measure, parts);
  await director.shown;
  return director;
}

function direct(
  phaser: Phaser.Game,
  art: Art,
  measure: Measure,
  { host, game, device, onComposed }: StageParts,
): Stage & { shown: Promise<void> } {
  const darkroom = createDarkroom();
  let pending: RunEvent[] = [];
  let playing: SceneKey | null = null;
  let quiet = 0;
  let isPictureDue = false;
  /** Counts what has been shown: what comes late asks whether it is still wanted. */
  let turn = 0;
  let before: { readonly at: string; readonly composition: Composition } | null = null;
  /** Ends the flight of a cutting and shows its reveal; null while none flies. Between its legs nothing moves for a frame. */
  let land: (() => void) | null = null;
  /** What the next press will show, composed while nobody waits for it. */
  let expected: { readonly says: string; readonly composition: Composition } | null = null;
  let rehearsed: SceneKey | null = null;
  let isOn = true;
  /** The frame that has been asked for to wake the loop in, 0 where there is none. */
  let waking = 0;
  /** What is attended to is lifted with the next frame: a finger that comes down presses too, and that is answered first. */
  let isLiftDue = false;
  // Asking the page while it changes would have it laid out once more; it tells when one of these has changed.
  let size = { width: host.clientWidth, height: host.clientHeight };
  let scrolledTo = scrollY;

  /** With the next frame, not in the press that asks for it: a loop that wakes draws at once. */
  const wake = () => {
    quiet = 0;
    if (isOn && !phaser.loop.running) waking ||= requestAnimationFrame(wakeNow);
  };
  const wakeNow = () => {
    waking = 0;
    if (isLiftDue && playing) sceneOf(phaser, playing, ScreenScene)?.lift(game.attention.getState().part);
    isLiftDue = false;
    if (!phaser.loop.running) phaser.loop.wake();
  };

  const show = () => showAs(null);
  /** Shows the screen as it has been composed already, or composes it. */
  const showAs = (composed: Composition | null) => {
    const screen = screenOf(game);
    const settings = game.settings.getState();
    const dpr = Math.min(devicePixelRatio || 1, DPR_MAX);
    sizeCanvas(phaser, size, dpr);
    const viewport = { ...size, textScale: settings.textPercent / 100, measure };
    const events = pending;
    pending = [];
    turn += 1;
    const mine = turn;
    const isStill = isMotionReduced(settings, device);
    const at = `${size.width}x${size.height} ${settings.textPercent}`;
    const isHeld = events.some(({ kind }) => kind === "quoteAnswered") && !isStill && before?.at === at;
    const round = screen.kind === "round" ? screen.round : null;
    const held = isHeld && before && round ? heldAt(before.composition, viewport, round) : null;
    const foreseen =
      expected?.says === JSON.stringify([screen, size, settings.textPercent]) ? expected.composition : null;
    const composition = held ?? composed ?? foreseen ?? compose(screen, viewport);
    before = composition && playing && { at, composition };
    let revealed: Composition | null = null;
    land = held
      ? () => {
          if (turn === mine) showAs(revealed);
        }
      : null;
    const theme = isLate(settings, device) ? LATE : DAY;
    const shown = {
      screen,
      hall: hallFor(screen),
      theme,
      art,
      darkroom,
      dpr,
      events,
      isMotionReduced: isStill,
      onLanded: land,
    };
    const next = screenAfterBegin(game);
    const ahead = screen.kind === "introduction" && next ? compose(next, viewport) : null;
    expected = ahead && { says: JSON.stringify([next, size, settings.textPercent]), composition: ahead };
    onComposed({ now: composition, ahead });
    playing = turnTo(phaser, playing, sceneFor(screen.kind), composition ? { ...shown, composition } : null);
    const around = { ...shown, composition: composition ?? NOTHING };
    const audience = sceneOf(phaser, SCENE_KEYS.audience, AudienceScene);
    sceneOf(phaser, SCENE_KEYS.hall, HallScene)?.show(around, size).then(wake, reportError);
    audience?.show(around, size, around.composition.audience).then(wake, reportError);
    // The press is answered first; the heads lean a moment later.
    if (events.length > 0) setTimeout(() => isOn && audience?.react(events, isStill));
    follow();
    const prepare = (later: Composition, onFinished?: () => void) =>
      darkroom.prepare(later.sheets, (sheet) => drawAhead(sheet, { ...shown, composition: later }), onFinished);
    const coming = next && sceneFor(next.kind);
    if (ahead && coming) {
      rehearsed = coming;
      prepare(ahead, () => {
        if (turn === mine) rehearse(phaser, coming, { ...shown, screen: next, events: [], composition: ahead });
      });
    } else {
      if (rehearsed && rehearsed !== playing) dismiss(phaser, rehearsed);
      rehearsed = null;
    }
    // The press is answered first; while the cutting flies its reveal is composed and drawn.
    if (held)
      setTimeout(() => {
        if (turn !== mine) return;
        revealed = compose(screen, viewport);
        if (revealed) prepare(revealed);
      });
    void develop(screen, composition, theme);
  };

  /** Pictures that were not there yet are shown as soon as nothing moves: nobody's arrival is cut short for them. */
  const develop = async (screen: Screen, composition: Composition | null, theme: Theme) => {
    const isMore = await art.develop(wantedBy(screen, composition), theme);
    if (!isMore || !isOn) return;
    isPictureDue = true;
    wake();
  };

  const follow = () => {
    if (playing) sceneOf(phaser, playing, ScreenScene)?.scrollTo(scrolledTo);
    wake();
  };

  const scroll = () => {
    scrolledTo = scrollY;
    follow();
  };

  const attend = () => {
    isLiftDue = true;
    quiet = 0;
    waking ||= requestAnimationFrame(wakeNow);
  };

  const rest = () => {
    const isMoving = phaser.scene.getScenes(true).some(isBusy);
    quiet = isMoving ? 0 : quiet + 1;
    if (isPictureDue && !isMoving && !land) {
      isPictureDue = false;
      show();
    }
    if (quiet > QUIET_FRAMES) phaser.loop.sleep();
  };

  const shown = new Promise<void>((resolve) => phaser.events.once(Phaser.Core.Events.POST_RENDER, () => resolve()));
  phaser.events.on(Phaser.Core.Events.POST_RENDER, rest);
  const unwatch = [
    watchEvents(game.store, (event) => pending.push(event)),
    watch(game.attention, ({ part }) => part, attend),
    watch(
      game.attention,
      ({ presses }) => presses,
      () => land?.(),
    ),
    ...[game.store, game.settings].map((store) => watchChanges<unknown>(store, show)),
    watchShownProgress(game, show),
    device.onChange(show),
  ];
  const resized = new ResizeObserver(() => {
    size = { width: host.clientWidth, height: host.clientHeight };
    show();
  });
  resized.observe(host);
  addEventListener("scroll", scroll, { passive: true });
  phaser.canvas.addEventListener("contextrestored", show);
  show();

  return {
    shown,
    destroy() {
      isOn = false;
      turn += 1; // What comes late is not wanted any more.
      cancelAnimationFrame(waking);
      for (const stop of unwatch) stop();
      resized.disconnect();
      removeEventListener("scroll", scroll);
      onComposed({ now: null, ahead: null });
      phaser.events.off(Phaser.Core.Events.POST_RENDER, rest);
      phaser.destroy(true);
      // The end comes with the next step, which a sleeping loop would never take.
      if (!phaser.loop.running) phaser.loop.wake();
    },
  };
}
