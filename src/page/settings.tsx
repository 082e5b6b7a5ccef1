/** The settings: sound, look, ways of playing and packs, all of it kept on this device alone. */
import type { JSX } from "preact";
import { CHOSEN_SCORINGS } from "../core/confidence.ts";
import { DEADLINE_CLOCKS } from "../core/deadline-clocks.ts";
import { CONFIDENCE_QUESTION, GAME_NAME } from "../core/words.ts";
import type { SaveFile } from "../platform/save-file.ts";
import type { Game } from "../store/game.ts";
import type { PackOpener } from "../store/opened-pack.ts";
import { HASHES } from "../store/route.ts";
import { EDITIONS, MOTIONS, type Settings, TEXT_PERCENTS, THEMES } from "../store/settings.ts";
import { layStyles } from "./late-styles.ts";
import { PackSettings } from "./pack-settings.tsx";
import { ProgressSettings } from "./progress-settings.tsx";
import forms from "./styles/forms.css?inline";
import styles from "./styles/settings.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, forms, styles].forEach(layStyles);

interface Props {
  readonly game: Game;
  readonly settings: Settings;
  readonly openPack: PackOpener;
  readonly saveFile: SaveFile;
  /** The address that the player came from. */
  readonly backTo: string;
}

interface Choice {
  readonly legend: string;
  readonly options: readonly { readonly words: string; readonly change: Partial<Settings> }[];
}

/** One of several: what each option is called, and what choosing it sets. */
function choice<Option extends string | number>(
  legend: string,
  options: readonly Option[],
  words: Readonly<Record<Option, string>>,
  changeTo: (option: Option) => Partial<Settings>,
): Choice {
  return { legend, options: options.map((option) => ({ words: words[option], change: changeTo(option) })) };
}

const CHOICES: readonly Choice[] = [
  choice(
    "Edition",
    EDITIONS,
    { stage: "The stage: the debate hall, drawn", plain: "Plain edition: words only, in order" },
    (edition) => ({ edition }),
  ),
  choice(
    "Day or night",
    THEMES,
    { auto: "Same as this device", day: "Day edition", late: "Late edition" },
    (theme) => ({ theme }),
  ),
  choice("Text size", TEXT_PERCENTS, { 100: "100 %", 125: "125 %", 150: "150 %", 200: "200 %" }, (textPercent) => ({
    textPercent,
  })),
  choice("Motion", MOTIONS, { device: "Same as this device", reduced: "Reduced", full: "Full" }, (motion) => ({
    motion,
  })),
  choice(
    "Scoring of the next run",
    CHOSEN_SCORINGS,
    { confidence: `By confidence: “${CONFIDENCE_QUESTION}”`, plain: "Plain: 100 points for a right answer" },
    (scoring) => ({ scoring }),
  ),
  choice(
    "Deadline’s clock",
    DEADLINE_CLOCKS,
    { 60: "60 seconds", 90: "90 seconds", 120: "120 seconds", off: "Off: no clock" },
    (deadlineSeconds) => ({ deadlineSeconds }),
  ),
];

export function SettingsScreen({ game, settings, openPack, saveFile, backTo }: Props) {
  const set = (change: Partial<Settings>) => game.settings.setState(change);
  return (
    <main class="screen settings">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Settings</h1>
        <p class="hint">Kept on this device alone. Nothing is sent anywhere.</p>
        <div class="groups">
          <Group legend="Sound">
            <Switch label="Mute sound" isOn={settings.isMuted} set={(isMuted) => set({ isMuted })} />
            <Volume volume={settings.volume} set={(volume) => set({ volume })} />
          </Group>
          {CHOICES.map((one) => (
            <Choices key={one.legend} choice={one} settings={settings} set={set} />
          ))}
          <Group legend="Reading aloud">
            <Switch
              label="A button that reads the screen aloud, with a voice of this device"
              isOn={settings.readsAloud}
              set={(readsAloud) => set({ readsAloud })}
            />
          </Group>
          <Group legend="Keys">
            <Switch
              label="Single-key shortcuts (1 to 5, H, F, C, K, ?)"
              isOn={settings.hasHotkeys}
              set={(hasHotkeys) => set({ hasHotkeys })}
            />
          </Group>
          <PackSettings packTitle={game.store.getState().pack.title} openPack={openPack} />
          <ProgressSettings progress={game.progress} saveFile={saveFile} />
        </div>
        <p class="actions">
          <a class="button primary" href={backTo}>
            Done
          </a>
        </p>
      </div>
    </main>
  );
}

function Volume({ volume, set }: { volume: number; set: (volume: number) => void }) {
  return (
    <label class="range">
      Volume
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        onInput={(event) => set(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}

function Group({ legend, children }: { legend: string; children: JSX.Element | JSX.Element[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Switch({ label, isOn, set }: { label: string; isOn: boolean; set: (isOn: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} /> {label}
    </label>
  );
}

interface ChoicesProps {
  readonly choice: Choice;
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => void;
}

function Choices({ choice: { legend, options }, settings, set }: ChoicesProps) {
  const now = new Map<string, unknown>(Object.entries(settings));
  const isChosen = (change: Partial<Settings>) =>
    Object.entries(change).every(([key, value]) => now.get(key) === value);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ words, change }) => (
        <label key={words} class="choice">
          <input type="radio" name={legend} checked={isChosen(change)} onChange={() => set(change)} /> {words}
        </label>
      ))}
    </fieldset>
  );
}
