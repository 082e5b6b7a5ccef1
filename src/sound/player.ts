/** Plays the sprite through Howler. The only module that knows it; loaded after the first gesture, never before. */
import { Howl, Howler } from "howler";
import sprite from "../../assets/sounds/soundbite.json";
import m4a from "../../assets/sounds/soundbite.m4a?url";
import webm from "../../assets/sounds/soundbite.webm?url";
import { type CueName, ROOM_TONE } from "./cues.ts";

export interface Player {
  play(cue: CueName): void;
  /** Lets the air of the hall be heard, or not; it comes and goes slowly. */
  setInHall(isInHall: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  setMuted(isMuted: boolean): void;
}

export function createPlayer(): Player {
  // Howler's own suspending leaves some phones silent for good.
  Howler.autoSuspend = false;
  const howl = new Howl({ src: [webm, m4a], sprite: spriteOf(sprite), preload: true });
  let room: number | null = null;
  const resume = () => {
    if (Howler.ctx?.state === "suspended" && !document.hidden) void Howler.ctx.resume().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", resume);
  addEventListener("pointerdown", resume);
  addEventListener("keydown", resume);
  return {
    setInHall(isInHall) {
      if (isInHall && room === null && howl.state() === "loaded") room = howl.play(ROOM_TONE);
      if (room !== null) howl.fade(isInHall ? 0 : 1, isInHall ? 1 : 0, FADE_MS, room);
      if (!isInHall && room !== null) {
        const ending = room;
        room = null;
        howl.once("fade", () => howl.stop(ending), ending);
      }
    },
    // What could not be loaded is not queued: a sound minutes late says something false.
    play: (cue) => void (howl.state() === "loaded" && howl.play(cue)),
    setVolume: (volume) => void Howler.volume(volume),
    setMuted: (isMuted) => void Howler.mute(isMuted),
  };
}

const FADE_MS = 800;

function spriteOf(entries: Readonly<Record<string, readonly number[]>>): Record<string, [number, number, boolean]> {
  return Object.fromEntries(
    Object.entries(entries).map(([cue, [offset = 0, duration = 0]]) => [cue, [offset, duration, cue === ROOM_TONE]]),
  );
}
