/**
 * Promises about coming and going between addresses. A browser tells of a new address only after the one who changed it has finished. In that moment no screen may be shown
 * that nobody asked for.
 */
import { describe, expect, it } from "vitest";
import { screenOf } from "../../src/store/screen.ts";
import { editedText } from "../content/packs.ts";
import { createAddress } from "../fakes.ts";
import { sitDown } from "./seat.ts";

function seatInBrowser() {
  const address = createAddress("#/play/the-plea", { news: "late" });
  const seat = sitDown({ address });
  seat.game.dispatch({ type: "begun" });
  return { seat, address };
}

describe("while the browser has not told of the new address yet", () => {
  it("a finished level shows no title between its last reveal and its front page", () => {
    const { seat, address } = seatInBrowser();
    const shown: string[] = [];
    seat.game.store.subscribe(() => shown.push(screenOf(seat.game).kind));
    seat.playOut({ isRight: true });
    address.deliver();
    expect(seat.screen().kind).toBe("front-page");
    expect(shown).not.toContain("title");
  });

  it("a finished level shows its front page once: what has begun to move is not cut short", () => {
    const { seat, address } = seatInBrowser();
    seat.playOut({ isRight: true });
    let shown = 0;
    seat.game.store.subscribe(() => {
      shown += 1;
    });
    address.deliver();
    expect(shown).toBe(0);
  });

  it("a pack just opened shows nothing of the one before", () => {
    const { seat, address } = seatInBrowser();
    expect(
      seat.opener.open(
        editedText((file) => {
          file.title = "Another argument";
        }),
      ),
    ).toEqual([]);
    expect(JSON.stringify(seat.screen())).not.toContain("Associate citizenship");
    address.deliver();
    expect(seat.screen()).toMatchObject({ kind: "levels", packTitle: "Another argument" });
  });
});

describe("an address of a hundred thousand strokes", () => {
  it("leads home with a word, at once", () => {
    const seat = sitDown({ hash: `#/${"/".repeat(100_000)}x` });
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["unknown-address"]);
  });
});

describe("the settings", () => {
  const backFromSettings = (hash: string) => {
    const seat = sitDown({ hash });
    seat.game.address.go("#/settings");
    const screen = seat.screen();
    return screen.kind === "settings" ? screen.backTo : null;
  };

  it.each(["#/", "#/levels", "#/play/the-timeline"])("opened from %s lead back there", (hash) => {
    expect(backFromSettings(hash)).toBe(hash);
  });

  it("opened by their own address lead to the title", () => {
    expect(backFromSettings("#/settings")).toBe("#/");
  });
});
