/**
 * Whether what is seen is what is pressed: each speaker's picture lies within the button that gives the answer, and a
 * press on the picture is a press on that button.
 */
import { expect, type Page } from "./table.ts";

/** Rounded edges and the picture's own shadow. */
const OUTSIDE_MAX_PX = 4;

interface Seen {
  readonly speaker: string;
  /** How far the picture stands out of its button, in CSS pixels. */
  readonly outside: number;
  /** The speaker whose button is pressed at the middle of the picture; "none" where none is. */
  readonly pressed: string;
}

/** Soon, without a reload: the page may take a moment to be laid out anew. */
export async function expectAgreement(page: Page, when: string): Promise<void> {
  await expect.poll(async () => faults(await page.evaluate(facesSeen)), { message: when, timeout: 3_000 }).toEqual([]);
}

function faults(seen: readonly Seen[]): string[] {
  if (seen.length !== 5) return [`${seen.length} faces`];
  return seen
    .filter(({ speaker, outside, pressed }) => outside > OUTSIDE_MAX_PX || pressed !== speaker)
    .map(({ speaker, outside, pressed }) => `${speaker}: ${Math.round(outside)} px outside, a press is ${pressed}`);
}

/** Runs in the page. */
function facesSeen(): Seen[] {
  return [...document.querySelectorAll<HTMLElement>("button[data-part^='speaker.']")].map((button) => {
    const speaker = button.dataset.speaker ?? "";
    button.scrollIntoView({ block: "nearest", behavior: "instant" });
    const picture = document.querySelector(`[data-part='bust.${speaker}']`)?.getBoundingClientRect() ?? new DOMRect();
    const room = button.getBoundingClientRect();
    const outside = Math.max(
      room.left - picture.left,
      room.top - picture.top,
      picture.right - room.right,
      picture.bottom - room.bottom,
    );
    const at = document.elementFromPoint(picture.x + picture.width / 2, picture.y + picture.height / 2);
    const pressed = at?.closest<HTMLElement>("button[data-speaker]")?.dataset.speaker ?? "none";
    return { speaker, outside: picture.width > 0 ? outside : Number.POSITIVE_INFINITY, pressed };
  });
}

/** Nothing must be scrolled sideways to be read. */
export async function expectNoOverflow(page: Page, when: string): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(over, { message: `${when}: runs off sideways`, timeout: 3_000 }).toBeLessThanOrEqual(0);
}
