/**
 * The sandbox, in development only (`/?sandbox`): every screen and every actor in every state, theme and size on one
 * page, drawn by the very code that draws the stage, so that a change can be seen at once.
 */
import type { Pack } from "../../core/pack.ts";
import { compose } from "../../layout/compose.ts";
import type { Sheet } from "../../layout/composition.ts";
import type { Measure } from "../../layout/type.ts";
import { type Screen, screenOf } from "../../store/screen.ts";
import { type Art, hallOfLevel, loadArt } from "../art.ts";
import { drawSheet } from "../ink/sheet.ts";
import { createMeasure } from "../measure.ts";
import { DAY, LATE, type Theme } from "../theme.ts";
import { ACTORS } from "./actor-states.ts";
import { createSandboxGame } from "./sandbox-game.ts";
import { SCREEN_STATES } from "./screen-states.ts";

const SIZES = ["320x568", "390x844", "768x1024", "1366x768", "1920x1080", "2560x1080"] as const;
/** Widest that a picture is shown, in CSS pixels; it is drawn at its full size. */
const SHOWN_MAX = 640;

/** The fonts have to be there before anything is measured; loading them is handed in. */
export async function openSandbox(root: HTMLElement, pack: Pack, loadFonts: () => Promise<void>): Promise<void> {
  document.title = "Soundbite sandbox";
  document.documentElement.dataset.view = "page";
  const art = await loadArt();
  const themes = [DAY, LATE];
  const wanted = { halls: [1, 2, 3, 4, 5].map(hallOfLevel), busts: pack.speakers.map(({ id }) => id) };
  await Promise.all(themes.map((theme) => art.develop(wanted, theme)));
  await loadFonts();
  const measure = createMeasure();
  const game = createSandboxGame(pack);
  const gallery = document.createElement("div");
  const size = choice("Size", SIZES, "1366x768", () => show());
  const text = choice("Text", ["1", "1.25", "1.5", "2"], "1", () => show());
  const screens = SCREEN_STATES.map(({ name, reach }) => {
    reach(game);
    return { name, screen: screenOf(game) };
  });
  const show = () => {
    const [width = 0, height = 0] = size.value.split("x").map(Number);
    const viewport = { width, height, textScale: Number(text.value), measure };
    const pictures = themes.flatMap((theme) => [
      ...screens.map(({ name, screen }) => pictureOfScreen(name, screen, viewport, theme, art)),
      ...ACTORS.map((actor) => pictureOf(actor.name, [actor], actor.rect, theme, art)),
    ]);
    gallery.replaceChildren(...pictures);
  };
  gallery.style.cssText = "display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; align-items: start";
  root.replaceChildren(size.label, text.label, gallery);
  show();
}

interface SandboxViewport {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
  readonly measure: Measure;
}

function pictureOfScreen(name: string, screen: Screen, viewport: SandboxViewport, theme: Theme, art: Art): HTMLElement {
  const composition = compose(screen, viewport);
  if (!composition) return document.createElement("div");
  const { width, height } = composition;
  return pictureOf(name, composition.sheets, { x: 0, y: 0, width, height }, theme, art);
}

function pictureOf(
  name: string,
  sheets: readonly Sheet[],
  { x, y, width, height }: Sheet["rect"],
  theme: Theme,
  art: Art,
): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = `${name}, ${theme.name}, ${Math.round(width)}×${Math.round(height)}`;
  const canvas = document.createElement("canvas");
  canvas.width = width + 40;
  canvas.height = height + 40;
  canvas.style.cssText = `width: ${Math.min(SHOWN_MAX, width)}px; background: ${theme.inks.stock}`;
  const context = canvas.getContext("2d");
  const bustOf = (id: string) => art.bustOf(id);
  const cutOutOf = (id: string) => art.cutOutOf(id);
  const printOf = (level: number) => art.printOf(hallOfLevel(level), theme);
  if (context) {
    context.translate(20 - x, 20 - y);
    for (const drawn of sheets) drawSheet({ context, theme, bustOf, cutOutOf, printOf }, drawn);
  }
  figure.append(canvas, caption);
  return figure;
}

function choice(name: string, options: readonly string[], first: string, changed: () => void) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  for (const option of options) select.add(new Option(option, option, option === first, option === first));
  select.addEventListener("change", changed);
  label.append(`${name} `, select, " ");
  return {
    label,
    get value() {
      return select.value;
    },
  };
}
