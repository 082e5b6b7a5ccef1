/** The actors by themselves: busts, portraits, papers, stripes, marks, stars, in every state they have. */
import { MARK_WORDS, type Mark } from "../../core/screens/front-page.ts";
import { box, type Item, type Paper, type Rect, type Sheet, sheet } from "../../layout/composition.ts";

const SPEAKERS = ["khan", "bailey", "stewart", "verhofstadt", "tweeter", "somebody-else"] as const;
const PAPERS: readonly Paper[] = ["cutting", "strip", "folded", "slip", "grey", "page", "board", "board-dim", "light"];
const MARKS: readonly Mark[] = ["sure-right", "fair-right", "hunch-right", "hunch-wrong", "fair-wrong", "sure-wrong"];

/** A row of things of one size, each in a place of its own. */
function row(name: string, side: number, items: readonly ((rect: Rect) => Item)[]): Sheet {
  const gap = side * 0.15;
  const placed = items.map((item, index) => item({ x: index * (side + gap), y: 0, width: side, height: side }));
  return sheet(name, { x: 0, y: 0, width: items.length * (side + gap), height: side }, placed);
}

function busts(side: number, isDim: boolean): Sheet {
  return row(
    `busts, ${side} pixels${isDim ? ", dim" : ""}`,
    side,
    SPEAKERS.map((speaker, index) => (rect: Rect): Item => {
      return { kind: "bust", rect, speaker, number: index + 1, initials: "SE", isDim };
    }),
  );
}

export const ACTORS: readonly Sheet[] = [
  busts(200, false),
  busts(96, false),
  busts(48, false),
  busts(96, true),
  row(
    "stripes",
    96,
    SPEAKERS.slice(0, 5).map(
      (_, index) =>
        (rect: Rect): Item => ({ kind: "stripe", rect, number: index + 1, isDim: false }),
    ),
  ),
  row(
    `marks: ${MARKS.map((mark) => MARK_WORDS[mark]).join(", ")}`,
    64,
    MARKS.map(
      (mark) =>
        (rect: Rect): Item => ({ kind: "mark", rect, mark }),
    ),
  ),
  row(
    "stars",
    200,
    ([0, 1, 2, 3] as const).map((stars) => ({ x, y, width }: Rect): Item => {
      return { kind: "stars", rect: { x, y, width, height: 50 }, stars, ink: "ink" };
    }),
  ),
  row(
    "portraits",
    200,
    SPEAKERS.map((speaker, index) => (rect: Rect): Item => {
      return { kind: "portrait", rect, speaker, number: index + 1, initials: "SE" };
    }),
  ),
  row("boxes", 96, [
    (rect) => box(rect, { fill: "action" }),
    (rect) => box(rect, { stroke: "ink" }),
    (rect) => box(rect, { stroke: "ink", strokeWidth: 1 }),
  ]),
  ...PAPERS.map((paper) => sheet(paper, { x: 0, y: 0, width: 300, height: 160 }, [], { paper })),
];
