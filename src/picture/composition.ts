/**
 * The front page as a picture to post: what happened in the run and how to play the same quotes, and nothing that gives
 * an answer away. Measured in the picture's own pixels.
 */

import { initialsOf } from "../core/initials.ts";
import type { Speaker } from "../core/pack.ts";
import type { FrontPageView, Sign } from "../core/screens/front-page.ts";
import { GAME_NAME, LABELS, WHO_QUESTION } from "../core/words.ts";
import { type Column, column } from "./column.ts";
import { ears } from "./ears.ts";
import type { Rect } from "./palette.ts";
import { balancedWidth, setText, sizesDown, sizeToFit } from "./set-text.ts";
import type { Sheet } from "./sheet.ts";
import { fontOf, type Measure } from "./type.ts";

/** Sizes that networks show whole: a card beside a link, and a page of its own on a phone. */
export const PICTURE_FORMATS = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1350 },
} as const;
export type PictureFormat = keyof typeof PICTURE_FORMATS;

export interface FrontPagePicture {
  readonly frontPage: FrontPageView;
  readonly dateline: string;
  readonly speakers: readonly Pick<Speaker, "id" | "name">[];
  /** The link to the run as a QR code. */
  readonly qr: readonly string[];
}

interface Scale {
  readonly page: Rect;
  readonly inset: number;
  readonly masthead: number;
  readonly small: number;
  readonly headline: { readonly most: number; readonly least: number; readonly height: number };
  readonly standfirst: number;
  readonly mark: number;
  readonly invitation: Rect;
  readonly qr: number;
  readonly ask: number;
  readonly bust: number;
  /** How many signs of the key stand abreast. */
  readonly keyPerRow: number;
  /** Whether stars and score stand beside the name, where it leaves room. */
  readonly hasEars: boolean;
}

const SCALES: Readonly<Record<PictureFormat, Scale>> = {
  wide: {
    page: { x: 44, y: 22, width: 770, height: 660 },
    inset: 44,
    masthead: 68,
    small: 20,
    headline: { most: 78, least: 34, height: 112 },
    standfirst: 25,
    mark: 58,
    invitation: { x: 852, y: 40, width: 304, height: 388 },
    qr: 244,
    ask: 50,
    bust: 146,
    keyPerRow: 3,
    hasEars: true,
  },
  tall: {
    page: { x: 48, y: 44, width: 984, height: 836 },
    inset: 58,
    masthead: 150,
    small: 30,
    headline: { most: 120, least: 54, height: 262 },
    standfirst: 38,
    mark: 78,
    invitation: { x: 76, y: 890, width: 928, height: 262 },
    qr: 232,
    ask: 112,
    bust: 200,
    keyPerRow: 2,
    hasEars: false,
  },
};

/** The picture's sheets, in the order in which they are drawn. */
export function composeFrontPage(measure: Measure, format: PictureFormat, picture: FrontPagePicture): Sheet[] {
  const size = PICTURE_FORMATS[format];
  const scale = SCALES[format];
  return [
    newspaper(measure, scale, picture, size),
    invitation(measure, scale, picture, format === "wide"),
    ...busts(scale, size, picture),
  ];
}

function newspaper(
  measure: Measure,
  scale: Scale,
  { frontPage, dateline }: FrontPagePicture,
  size: { readonly height: number },
): Sheet {
  const { page, inset, small } = scale;
  // The busts stand in front of the page's foot.
  const bottom = Math.min(page.y + page.height, bustsTop(scale, size)) - small * 0.6;
  const words = column(measure, page.x + inset, page.y + inset * 0.45, page.width - inset * 2);
  masthead(measure, words, scale, frontPage);
  const left = { x: words.x, y: words.y(), width: words.width };
  if (!frontPage.levelTitle.includes(dateline))
    words.items.push(setText(measure, dateline, left, { style: "text", size: small, align: "right" }));
  words.text(frontPage.levelTitle, { style: "bold", size: small });
  words.space(small * 0.2);
  words.add({ kind: "rule", rect: { x: words.x, y: words.y(), width: words.width, height: 1 } });
  words.space(small * 0.6);
  headline(measure, words, scale, frontPage.headline);
  words.space(small * 0.5);
  words.text(frontPage.outcome, { style: "quote", size: scale.standfirst });
  words.space(small * 0.7);
  const score = scale.hasEars ? 0 : scale.standfirst * 1.5;
  if (score > 0) scoreRow(measure, words, score, frontPage);
  const { key: signs } = frontPage;
  const keyHeight = Math.ceil(signs.length / scale.keyPerRow) * small * KEY_LEADING;
  marks(words, { most: scale.mark, height: bottom - words.y() - small * 0.5 - keyHeight }, frontPage);
  words.space(small * 0.5);
  key(measure, words, scale, signs);
  return { name: "page", rect: page, angle: -1, paper: "page", items: words.items };
}

function masthead(
  measure: Measure,
  words: Column,
  { masthead: most, small, hasEars }: Scale,
  view: FrontPageView,
): void {
  const name = `The ${GAME_NAME}`;
  const at100 = measure(fontOf("headline", 100), name);
  const size = Math.min(most, (words.width / at100) * 100);
  const top = words.y();
  words.text(name, { style: "headline", size, align: "center" });
  const width = (words.width - (at100 * size) / 100) / 2 - small * 0.3;
  const room = { top, height: words.y() - top, width, small: small * 0.9, digits: small * 2 };
  if (hasEars) ears(measure, words, view, room);
  words.space(size * 0.06);
  words.add({ kind: "rule", rect: { x: words.x, y: words.y(), width: words.width, height: 3 } });
  words.space(3);
  words.add({ kind: "rule", rect: { x: words.x, y: words.y(), width: words.width, height: 1 } });
  words.space(6);
}

function headline(measure: Measure, words: Column, { headline: { most, least, height } }: Scale, text: string): void {
  const room = { width: words.width, height };
  const look = { style: "headline", size: sizeToFit(measure, text, room, "headline", sizesDown(most, least)) } as const;
  const width = balancedWidth(measure, text, words.width, look);
  words.add(setText(measure, text, { x: words.x, y: words.y(), width }, look));
}

/** Distance of the key's lines in units of their size. */
const KEY_LEADING = 1.4;

function key(measure: Measure, words: Column, { small, keyPerRow }: Scale, signs: readonly Sign[]): void {
  const size = small * 0.9;
  const cell = words.width / keyPerRow;
  const top = words.y();
  signs.forEach(({ mark, label }, index) => {
    const x = words.x + (index % keyPerRow) * cell;
    const y = top + Math.floor(index / keyPerRow) * small * KEY_LEADING;
    const place = { x: x + size * 1.5, y, width: cell - size * 1.6 };
    const set = setText(measure, label, place, { style: "text", size });
    const rect = { x, y: y + (set.lineHeight - size) / 2, width: size, height: size };
    words.items.push({ kind: "mark", rect, mark }, set);
  });
}

/** The row of results, in two rows where there are many, as large as its room allows. */
function marks(words: Column, room: { readonly most: number; readonly height: number }, { marks: row }: FrontPageView) {
  const perRow = Math.max(8, Math.min(row.length, 14));
  const rows = Math.max(1, Math.min(2, Math.ceil(row.length / perRow)));
  const side = Math.min(room.most, words.width / (perRow * 1.2 - 0.2), room.height / (rows * 1.2 - 0.2));
  const gap = side * 0.2;
  const top = words.y();
  row.slice(0, perRow * rows).forEach(({ mark }, index) => {
    const x = words.x + (index % perRow) * (side + gap);
    const y = top + Math.floor(index / perRow) * (side + gap);
    words.items.push({ kind: "mark", rect: { x, y, width: side, height: side }, mark });
  });
  words.space(rows * (side + gap) - gap);
}

function scoreRow(measure: Measure, words: Column, size: number, { score, scoreMax, stars }: FrontPageView): void {
  const star = size * 1.05;
  const rect = { x: words.x, y: words.y(), width: star * 3.4, height: star };
  if (stars !== null) words.items.push({ kind: "stars", rect, stars });
  const room = stars === null ? 0 : star * 4;
  const place = { x: words.x + room, y: words.y(), width: words.width - room };
  const text = scoreMax === null ? `Score ${score}` : `Score ${score} of ${scoreMax}`;
  words.items.push(setText(measure, text, place, { style: "bold", size: size * 0.72 }));
  words.space(size * 1.35);
}

/** “Who said it?”, and the way to the same quotes: beside the code, or above and below it. */
function invitation(measure: Measure, scale: Scale, { qr }: FrontPagePicture, isUpright: boolean): Sheet {
  const { invitation: rect, qr: side, ask, small } = scale;
  const pad = (isUpright ? rect.width - side : rect.height - side) / 2;
  const codeX = isUpright ? rect.x + pad : rect.x + rect.width - pad - side;
  const left = isUpright ? pad : pad * 2.4;
  const width = isUpright ? rect.width - pad * 2 : rect.width - side - left - pad * 2;
  const words = column(measure, rect.x + left, rect.y + (isUpright ? pad * 0.5 : pad * 1.2), width);
  const align = isUpright ? "center" : "left";
  words.text(WHO_QUESTION, { style: "headline", size: ask, ink: "red", align });
  words.space(small * 0.3);
  const codeY = isUpright ? words.y() : rect.y + pad;
  if (isUpright) words.space(side + small * 0.2);
  words.text(isUpright ? LABELS.playSame : `${LABELS.playSame}. ${LABELS.nothingGivenAway}`, {
    style: "bold",
    size: small * (isUpright ? 1.05 : 1.2),
    align,
  });
  words.items.push({ kind: "qr", rect: { x: codeX, y: codeY, width: side, height: side }, rows: qr });
  return { name: "invitation", rect, angle: isUpright ? 1.4 : 0.6, paper: "slip", items: words.items };
}

const bustsTop = ({ bust }: Scale, { height }: { readonly height: number }) => height - bust * 0.93;

function busts(scale: Scale, size: { width: number; height: number }, { speakers }: FrontPagePicture): Sheet[] {
  const { bust } = scale;
  const gap = (size.width - speakers.length * bust) / (speakers.length + 1);
  return speakers.map(({ id, name }, index) => {
    const rect = { x: gap + index * (bust + gap), y: bustsTop(scale, size), width: bust, height: bust };
    const item = { kind: "bust", rect, speaker: id, number: index + 1, initials: initialsOf(name) } as const;
    return { name: `bust.${id}`, rect, angle: 0, paper: "none", items: [item] };
  });
}
