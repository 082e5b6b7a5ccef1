/** The settings: sound, look, ways of playing and packs, all of it kept on this device alone. */
import type { JSX } from "preact";
import { CONFIDENCE_QUESTION, GAME_NAME } from "../core/words.ts";
import type { Game } from "../store/game.ts";
import type { PackOpener } from "../store/opened-pack.ts";
import { HASHES } from "../store/route.ts";
import { EDITIONS, MOTIONS, type Settings, TEXT_PERCENTS, THEMES } from "../store/settings.ts";
import { PackSettings } from "./pack-settings.tsx";

interface Props {
  readonly game: Game;
  readonly settings: Settings;
  readonly openPack: PackOpener;
}

export function SettingsScreen({ game, settings, openPack }: Props) {
  const set = (change: Partial<Settings>) => game.settings.setState(change);
  return (
    <main class="screen settings">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>Settings</h1>
      <p class="hint">Kept on this device alone. Nothing is sent anywhere.</p>
      <Group legend="Sound">
        <Switch label="Mute sound" isOn={settings.isMuted} set={(isMuted) => set({ isMuted })} />
        <label class="range">
          Volume
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(settings.volume * 100)}
            onInput={(event) => set({ volume: Number(event.currentTarget.value) / 100 })}
          />
        </label>
      </Group>
      <Choices
        legend="Edition"
        name="edition"
        options={EDITIONS}
        words={{ stage: "The stage: the debate hall, drawn", plain: "Plain edition: words only, in order" }}
        value={settings.edition}
        set={(edition) => set({ edition })}
      />
      <Choices
        legend="Day or night"
        name="theme"
        options={THEMES}
        words={{ auto: "Same as this device", day: "Day edition", late: "Late edition" }}
        value={settings.theme}
        set={(theme) => set({ theme })}
      />
      <Choices
        legend="Text size"
        name="text-size"
        options={TEXT_PERCENTS}
        words={{ 100: "100 %", 125: "125 %", 150: "150 %", 200: "200 %" }}
        value={settings.textPercent}
        set={(textPercent) => set({ textPercent })}
      />
      <Choices
        legend="Motion"
        name="motion"
        options={MOTIONS}
        words={{ device: "Same as this device", reduced: "Reduced", full: "Full" }}
        value={settings.motion}
        set={(motion) => set({ motion })}
      />
      <Choices
        legend="Scoring of the next run"
        name="scoring"
        options={["confidence", "plain"] as const}
        words={{
          confidence: `By confidence: “${CONFIDENCE_QUESTION}”`,
          plain: "Plain: 100 points for a right answer",
        }}
        value={settings.scoring}
        set={(scoring) => set({ scoring })}
      />
      <Group legend="Keys">
        <Switch
          label="Single-key shortcuts (1 to 5, H, F, C, K, ?)"
          isOn={settings.hasHotkeys}
          set={(hasHotkeys) => set({ hasHotkeys })}
        />
      </Group>
      <PackSettings packTitle={game.store.getState().pack.title} openPack={openPack} />
      <p class="actions">
        <a class="button primary" href={HASHES.title}>
          Done
        </a>
      </p>
    </main>
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

interface ChoicesProps<Option extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly set: (option: Option) => void;
}

function Choices<Option extends string | number>(props: ChoicesProps<Option>) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option} class="choice">
          <input type="radio" name={props.name} checked={option === props.value} onChange={() => props.set(option)} />{" "}
          {props.words[option]}
        </label>
      ))}
    </fieldset>
  );
}
