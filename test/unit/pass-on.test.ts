/** Promises that a run is passed on by the best way the device has, each rung tried only where the one before is impossible. */
import { describe, expect, it } from "vitest";
import { copyLink, type PassedRun, type PassOnParts, savePicture, share } from "../../src/page/pass-on.ts";
import type { Passed } from "../../src/platform/web-share.ts";

const RUN: PassedRun = {
  title: "Late run lifts the count",
  text: "I gave five of seven.",
  link: "https://s.test/#/r/B",
};
const PNG = new Blob(["picture"], { type: "image/png" });

/** A device of which some parts work; it writes down what was asked of it. */
function device(works: { share?: "shared" | "dismissed"; clipboard?: boolean; picture?: boolean }) {
  const shared: Passed[] = [];
  const copied: string[] = [];
  const saved: { name: string; content: Blob }[] = [];
  const parts: PassOnParts = {
    webShare: {
      async share(passed) {
        shared.push(passed);
        return works.share ?? "impossible";
      },
    },
    clipboard: {
      async write(text) {
        if (works.clipboard) copied.push(text);
        return works.clipboard === true;
      },
    },
    saveFile: (name, content) => void saved.push({ name, content }),
    async drawPicture() {
      if (works.picture === false) throw new Error("no canvas");
      return PNG;
    },
  };
  return { parts, shared, copied, saved };
}

describe("sharing", () => {
  it("hands the device words, link and picture where it can, and does nothing else", async () => {
    const { parts, shared, copied, saved } = device({ share: "shared", clipboard: true });
    expect(await share(parts, RUN)).toBe("shared");
    expect(shared).toMatchObject([RUN]);
    expect(shared[0]?.picture).toMatchObject({ name: "soundbite-front-page-tall.png", type: "image/png" });
    expect([copied, saved]).toEqual([[], []]);
  });

  it("goes without the picture where none can be drawn", async () => {
    const { parts, shared } = device({ share: "shared", picture: false });
    expect(await share(parts, RUN)).toBe("shared");
    expect(shared[0]?.picture).toBeNull();
  });

  it("tries nothing behind the back of a player who has closed the device's sheet", async () => {
    const { parts, copied, saved } = device({ share: "dismissed", clipboard: true });
    expect(await share(parts, RUN)).toBe("dismissed");
    expect([copied, saved]).toEqual([[], []]);
  });

  it("copies words and link where the device cannot share", async () => {
    const { parts, copied, saved } = device({ clipboard: true });
    expect(await share(parts, RUN)).toBe("copied");
    expect(copied).toEqual(["I gave five of seven. https://s.test/#/r/B"]);
    expect(saved).toEqual([]);
  });

  it("saves them as a file where nothing may be copied either", async () => {
    const { parts, saved } = device({});
    expect(await share(parts, RUN)).toBe("text-saved");
    expect(saved[0]?.name).toBe("soundbite.txt");
    expect(await saved[0]?.content.text()).toBe("I gave five of seven. https://s.test/#/r/B");
  });
});

describe("the link", () => {
  it("is copied alone, or it is said that it cannot be", async () => {
    const { parts, copied } = device({ clipboard: true });
    expect(await copyLink(parts, RUN)).toBe("link-copied");
    expect(copied).toEqual([RUN.link]);
    expect(await copyLink(device({}).parts, RUN)).toBe("not-copied");
  });
});

describe("the picture", () => {
  it("is saved under a name that says its shape, or it is said that it cannot be drawn", async () => {
    const { parts, saved } = device({});
    expect(await savePicture(parts, "wide")).toBe("saved");
    expect(saved).toEqual([{ name: "soundbite-front-page-wide.png", content: PNG }]);
    expect(await savePicture(device({ picture: false }).parts, "wide")).toBe("not-drawn");
  });
});
