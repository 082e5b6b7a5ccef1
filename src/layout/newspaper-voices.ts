/** Along the foot of the front page: everybody who could have said it, and how many of their quotes found them. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import type { VoiceView } from "../core/screens/voices.ts";
import { type Column, column } from "./column.ts";
import { box } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

/** As many abreast as have room for the longest word of their names; no row is left with one alone where there are many. */
export function voices(viewport: Viewport, words: Column, { voices: { heading, rows: all } }: FrontPageView): void {
  const u = unitOf(viewport);
  const size = textSize(viewport, 16);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.space(size * 0.4);
  words.text(heading, { style: "bold", size: size * 1.1 });
  words.space(size * 0.35);
  const gap = 8 * u;
  const bust = isNarrow(viewport) ? 46 * u : 53 * u;
  const texts = all.flatMap(({ name, count }) => [...name.split(" "), count]);
  const longest = Math.max(...texts.map((text) => viewport.measure(fontOf("bold", nameSize(viewport)), text)));
  const least = bust + size * 0.5 + longest + 2;
  const perRow = Math.max(1, Math.min(all.length, Math.floor((words.width + gap) / (least + gap))));
  const even = Math.ceil(all.length / Math.ceil(all.length / perRow));
  const cell = (words.width - gap * (even - 1)) / even;
  for (let first = 0; first < all.length; first += even) {
    const top = words.y();
    const row = all.slice(first, first + even).map((voice, index) => {
      const place = { x: words.x + index * (cell + gap), y: top, width: cell };
      return voiceCell(viewport, words, voice, { ...place, bust });
    });
    words.space(Math.max(...row) + gap);
  }
  words.space(-gap);
}

const nameSize = (viewport: Viewport) => textSize(viewport, 15);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bust: number;
}

/** A bust and beside it the name and the count; gives back how high that stands. */
function voiceCell(viewport: Viewport, into: Column, voice: VoiceView, { x, y, width, bust }: Place): number {
  const size = nameSize(viewport);
  const indent = bust + size * 0.5;
  const words = column(viewport.measure, x + indent, 0, Math.max(width - indent, 1));
  words.text(voice.name, { style: "bold", size });
  words.text(voice.count, { style: "text", size });
  const height = Math.max(bust, words.y());
  const standing = voice.wasHeard ? "listening" : "not-me";
  into.items.push(bustItem({ ...voice, standing }, { x, y: y + (height - bust) / 2, width: bust, height: bust }));
  const lift = y + (height - words.y()) / 2;
  for (const item of words.items) into.items.push({ ...item, rect: { ...item.rect, y: item.rect.y + lift } });
  return height;
}
