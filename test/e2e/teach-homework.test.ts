/** Homework from the link to the class report: what thirty-two pupils chose is found again to the figure. */
import { readFileSync } from "node:fs";
import type { Quote } from "../../src/core/pack.ts";
import { readCsv } from "../csv.ts";
import { violations } from "./axe.ts";
import { expect, howSure, NAMES, type Page, pack, test, withSettings } from "./table.ts";
import { type Choice, CONFIDENCES, chooseLesson, playHomework } from "./teach.ts";

const PUPILS = 32;
const IDS = pack.speakers.map(({ id }) => id);
const nameOf = (id: string) => pack.speakers.find((speaker) => speaker.id === id)?.name ?? "";

/** Two in three are right; the others choose among the four, by turns. */
function choiceOf(pupil: number, quote: Quote): Choice {
  const at = pack.quotes.indexOf(quote) + pupil;
  const said = IDS.indexOf(quote.speaker);
  const speaker = at % 3 === 0 ? IDS[(said + 1 + (Math.floor(at / 3) % 2)) % IDS.length] : quote.speaker;
  return { speaker: speaker ?? "", confidence: CONFIDENCES[at % 3] ?? "Certain" };
}

/** What the table says of a quote: number, words, speaker; right, wrong, most taken for; certain and wrong; clues. */
async function quoteRows(page: Page): Promise<string[][]> {
  const rows = page.getByRole("table", { name: "Quotes" }).getByRole("row");
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td, .asked, .said-by")].map((cell) => cell.textContent ?? "")),
  );
  return cells.slice(1);
}

test("thirty-two pupils hand in, the teacher pastes a mess, report and CSV are right to the figure", async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  await withSettings(page, { edition: "plain" });
  const link = await chooseLesson(page, "The plea", 3);
  expect(await violations(page)).toEqual([]);

  const made = new Map<number, Map<Quote, Choice>>();
  const play = async (pupil: number) => {
    const choices = new Map<Quote, Choice>();
    made.set(pupil, choices);
    return playHomework(browser, link, (quote) => {
      const choice = choiceOf(pupil, quote);
      choices.set(quote, choice);
      return choice;
    });
  };
  const handIns: Awaited<ReturnType<typeof play>>[] = [];
  for (let pupil = 0; pupil < PUPILS; pupil += 2) {
    handIns.push(...(await Promise.all([play(pupil), play(pupil + 1)])));
  }
  const codes = handIns.map(({ code }) => code);
  expect(new Set(codes).size).toBe(PUPILS);
  for (const code of codes) expect(code).toMatch(/^B[\w-]{15,40}$/);

  const other = await chooseLesson(page, "Voices from Brussels", 2);
  const stray = await playHomework(browser, other, (quote) => ({ speaker: quote.speaker, confidence: "A hunch" }));

  const [first = "", second = "", third = ""] = codes;
  const swapped = `${second.slice(0, 12)}${second[12] === "x" ? "y" : "x"}${second.slice(13)}`;
  const cut = third.slice(0, -3);
  const mess = [
    "From: 9B <class@school.example>\nSubject: Re: Fwd: homework!!\n",
    ...codes.map((code, index) => {
      if (index % 4 === 0) return `Hi Miss, this is mine: ${code}, thanks\n> quoted: "${code}"`;
      if (index % 4 === 1) return `${index};"${code}";2026-11-20`;
      return index % 4 === 2 ? `<p>code&nbsp;${code}</p>` : `• ${code}.`;
    }),
    `${swapped}\n${cut}\n${stray.code}`,
    `and once more ${first} https://example.org/not-a-code?x=1`,
  ].join("\n");

  await page.goto(link.replace("#/play/lesson:", "#/teach/report/"));
  await page.getByLabel("Codes", { exact: true }).fill(mess);
  await page.getByRole("button", { name: "Read codes" }).click();
  await expect(page.getByRole("heading", { name: "32 codes read, 3 not" })).toBeVisible();
  const notRead = page.getByRole("list", { name: "Not read" }).getByRole("listitem");
  await expect(notRead).toHaveCount(3);
  await expect(notRead.filter({ hasText: swapped })).toContainText("stands here whole");
  await expect(notRead.filter({ hasText: cut })).toContainText("Ask for it again");
  await expect(notRead.filter({ hasText: stray.code })).toContainText("not of this lesson");
  await expect(page.getByText(/more than once|twice/)).not.toHaveCount(0);

  const quotes = [...(made.get(0)?.keys() ?? [])];
  const expected = quotes.map((quote) => {
    const choices = [...made.values()].flatMap((of) => of.get(quote) ?? []);
    const right = choices.filter(({ speaker }) => speaker === quote.speaker).length;
    const counts = IDS.map((id) => choices.filter(({ speaker }) => speaker === id).length);
    const wrong = IDS.map((id, index) => ({ id, times: id === quote.speaker ? 0 : (counts[index] ?? 0) }));
    const most = Math.max(...wrong.map(({ times }) => times));
    const certain = choices.filter(
      ({ speaker, confidence }) => speaker !== quote.speaker && confidence === "Certain",
    ).length;
    const takenFor = wrong.filter(({ times }) => times === most && most > 0).map(({ id }) => nameOf(id));
    return { quote, right, wrong: PUPILS - right, takenFor, certain, counts };
  });
  const rows = await quoteRows(page);
  expect(rows).toHaveLength(quotes.length);
  for (const { quote, right, wrong, takenFor, certain } of expected) {
    const row = rows.find(([asked]) => asked?.includes(quote.text)) ?? [];
    expect(row.slice(1, 4)).toEqual([nameOf(quote.speaker), String(right), String(wrong)]);
    for (const name of takenFor) expect(row[4]?.toLowerCase()).toContain(name.toLowerCase());
    expect(row.slice(5)).toEqual([String(certain), "0"]);
  }
  await expect(page.getByRole("list", { name: "Hand-ins by byline" }).getByRole("listitem")).toHaveCount(PUPILS);
  expect(await violations(page)).toEqual([]);

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save CSV" }).first().click();
  const csv = readFileSync(await (await saved).path(), "utf8");
  const records = readCsv(csv);
  for (const { quote, right, wrong, counts, certain } of expected) {
    const record = records.find((cells) => cells[1] === quote.text) ?? [];
    expect(record.slice(2, 6)).toEqual([nameOf(quote.speaker), ...[PUPILS, right, wrong].map(String)]);
    expect(record.slice(7)).toEqual([...counts, 0, certain].map(String));
  }

  await page.reload();
  await expect(page.getByRole("table", { name: "Quotes" })).toBeVisible();
  await page.getByRole("button", { name: "Forget this class" }).click();
  await page.getByRole("button", { name: "Forget it for good" }).click();
  await expect(page.getByRole("table", { name: "Quotes" })).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  for (const code of codes) expect(kept).not.toContain(code);
});

test("a lesson's link can be sent whole, and is kept under a name by keyboard alone", async ({ page, context }) => {
  await withSettings(page, { edition: "plain" });
  await chooseLesson(page, "The timeline", 4);
  await page.getByRole("radio", { name: /^Plain: 100/ }).press("Space");
  await page.getByRole("radio", { name: "None" }).press("Space");
  await page.getByRole("checkbox", { name: "Rory Stewart" }).press("Space");
  await page.getByLabel("Name of this lesson").fill("9B, Tuesday");
  await page.getByLabel("Name of this lesson").press("Enter");
  await expect(page.getByRole("link", { name: "9B, Tuesday" })).toBeVisible();
  const address = page.url();

  const colleague = await context.newPage();
  await colleague.goto(address);
  await expect(colleague.getByLabel("How many")).toHaveValue("4");
  await expect(colleague.getByRole("radio", { name: /^Plain: 100/ })).toBeChecked();
  await expect(colleague.getByRole("radio", { name: "None" })).toBeChecked();
  await expect(colleague.getByRole("checkbox", { name: "Rory Stewart" })).toBeChecked();
  const link = await colleague.getByRole("link", { name: "Homework link", exact: true }).getAttribute("href");

  await colleague.goto(`./${link}`);
  await colleague.getByRole("button", { name: "Begin" }).click();
  await expect(colleague.locator("[data-part='clue']")).toHaveCount(0);
  await colleague.getByRole("button", { name: NAMES.stewart ?? "" }).click();
  await expect(howSure(colleague)).toHaveCount(0);
  await expect(colleague.getByRole("button", { name: "Next quote" })).toBeVisible();
  await colleague.goto(`./${link?.slice(0, -1)}`);
  await expect(colleague.getByRole("alert")).toContainText("This link to a lesson has lost a letter");
});

test("a code held up to the camera is read once; a camera that is refused is explained", async ({ page, browser }) => {
  test.slow();
  await withSettings(page, { edition: "plain" });
  const link = await chooseLesson(page, "The plea", 2);
  const say = (quote: Quote): Choice => ({ speaker: quote.speaker, confidence: "Certain" });
  const { picture, byline } = await playHomework(browser, link, say);
  await page.goto(link.replace("#/play/lesson:", "#/teach/report/"));
  // The device's camera is the one part that is not real: it sees the picture off the pupil's screen.
  await page.evaluate(async (base64) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [640, 480];
    const bitmap = new Image();
    bitmap.src = `data:image/png;base64,${base64}`;
    await bitmap.decode();
    const brush = canvas.getContext("2d");
    const draw = () => {
      brush?.clearRect(0, 0, 640, 480);
      brush?.drawImage(bitmap, 120, 40, 400, 400);
      requestAnimationFrame(draw);
    };
    draw();
    let times = 0;
    navigator.mediaDevices.getUserMedia = async () => {
      times += 1;
      if (times > 1) throw new DOMException("no", "NotAllowedError");
      return canvas.captureStream(10);
    };
  }, picture);
  await page.getByRole("button", { name: "Read with the camera" }).click();
  await expect(page.getByText(`${byline} is read.`)).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 code read" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Hand-ins by byline" }).getByRole("listitem")).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Stop the camera" }).click();
  await expect(page.getByLabel("What the camera sees")).toHaveCount(0);
  await page.getByRole("button", { name: "Read with the camera" }).click();
  await expect(page.getByRole("alert")).toContainText("told not to let the game use the camera");
});

test("two tabs keep their lessons beside each other", async ({ page, context }) => {
  await withSettings(page, { edition: "plain" });
  const other = await context.newPage();
  for (const tab of [page, other]) await chooseLesson(tab, "The plea", 3);
  for (const [tab, name] of [
    [page, "9A"],
    [other, "9B"],
  ] as const) {
    await tab.getByLabel("Name of this lesson").fill(name);
    await tab.getByLabel("Name of this lesson").press("Enter");
    await expect(tab.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expect(other.getByRole("link", { name: "9A", exact: true })).toBeVisible();
});
