/**
 * Promises that every whole code is read out of the messages teachers really get, that what was meant for a code and is
 * none is listed with its reason, and that no ordinary word, link or address is.
 */
import { describe, expect, it } from "vitest";
import { findCodes } from "../../src/classroom/homework/find-codes.ts";
import { duplicatesInWords, NOT_READ_WORDS, readCodes, readHeading } from "../../src/classroom/homework/read-codes.ts";
import { bylineFrom } from "../../src/core/byline.ts";
import { codeNumber, codesOf, decoding, handedIn, LESSON_LEVEL, nthCode, partOf } from "../content/codes.ts";
import { levelOf, REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";

const { runs, decode } = handedIn(6);
const [one, two, three] = [nthCode(runs, 0), nthCode(runs, 1), nthCode(runs, 2)];
const readFor = { decode, level: LESSON_LEVEL.id };
const read = (text: string) => readCodes(text, readFor);
const codesIn = (text: string) => read(text).read.map(({ code }) => code);

describe("codes are found in", () => {
  it.each([
    ["lines", `${one}\n${two}\n${three}`],
    ["a sentence", `My code is ${one}, Ben’s is ${two} and Aisha’s “${three}”.`],
    ["links", `https://play.example.org/soundbite/#/r/${one} http://localhost:4173/#/h/${two}\n#/r/${three}`],
    ["a CSV column", `"Name","Code"\r\n"Amber Gazette","${one}"\r\n"Moss Post",${two};${three}\r\n`],
    ["a spreadsheet’s column", `Byline\tCode\tSent\nAmber\t${one}\t18:02\nMoss\t${two}\t\n\t${three}`],
    ["a chat", `[18:02, 22/11/2026] Zoe: ${one}\n[18:03] Omar: here 👉${two}👈\n18:04 – Li: *${three}*`],
    [
      "an e-mail that was answered",
      `> > ${one}\n>\n> On Tue, Mr B wrote:\n>> ${two}\n> ${three}\n-- \nSent from my iPhone`,
    ],
    ["HTML", `<p>Code:&nbsp;<b>${one}</b></p><td>${two}</td><a href="https://x.org/#/h/${three}">my run</a>`],
    ["Markdown", `- \`${one}\`\n-${two}\n1. __${three}__`],
    ["Polish", `Dzień dobry, mój kod: „${one}”, kod Zosi – ${two}; Łukasz ma ${three}. Pozdrawiam`],
    ["Arabic", `الرمز الخاص بي هو \u200f${one}\u200e، ورمز صديقي ${two}؛ و«${three}».`],
    ["words joined on", `Amber-Gazette-${one} code=${two} Code:${three}`],
    [
      "a safe link",
      `https://eur01.safelinks.example/?url=https%3A%2F%2Fx.org%2F%23%2Fh%2F${one}&data=05%7C01 ${two} ${three}`,
    ],
  ])("%s", (_, text) => {
    const { read: found, notRead } = read(text);
    expect(found.map(({ code }) => code).toSorted()).toEqual([one, two, three].toSorted());
    expect(notRead).toEqual([]);
  });

  it("links that a mail scanner wrapped, of both of its versions", () => {
    const secondOf = (link: string) =>
      encodeURIComponent(link)
        .replace(/[-_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll("%2F", "_")
        .replaceAll("%", "-");
    const link = (code: string) => `https://play.example.org/a_b/#/r/${code}`;
    const scanned = [
      `<a href="https://urldefense.proofpoint.com/v2/url?u=${secondOf(link(one))}&amp;d=DwMFaQ&amp;r=B4xQm9ZtW2kLs8Vn1C&amp;e=">`,
      `https://urldefense.com/v2/url?d=DwMFaQ&u=${secondOf(link(two))}&c=Bn7Qx2Lw9Zt4Rk6Vs1`,
      `(https://urldefense.com/v3/__${link(three).replace("#", "*")}__;Iw!!B4xQm9ZtW2!kLs8Vn1CdQ$ )`,
    ];
    expect(read(scanned.join("\n"))).toMatchObject({
      read: [{ code: one }, { code: two }, { code: three }],
      notRead: [],
    });
    const runOf = link(one).replace("/#/r/", "/**A/r/").replace("a_b", "*a");
    expect(codesIn(`https://urldefense.com/v3/__${runOf}__;w6kjIw!!x$`)).toEqual([one]);
    expect(codesIn(`https://urldefense.com/v3/__https://example.org__;!!x$ ${one}`)).toEqual([one]);
  });

  it.each([
    ["a line that was wrapped", `${one.slice(0, 20)}\n${one.slice(20)}`],
    ["a link that was wrapped", `https://play.example.org/#/h/${one.slice(0, 9)}\r\n${one.slice(9)}`],
    ["a quoted line that was wrapped", `> my code ${one.slice(0, 12)}\n> ${one.slice(12)} thanks`],
    ["quoted-printable", `see https://x.org/#/h/${one.slice(0, 15)}=\r\n${one.slice(15)}=20\r\nBye`],
    ["quoted-printable with unseen signs", `code=3D${one.slice(0, 8)}=E2=80=8B${one.slice(8)}=\n`],
    ["groups of four", (one.match(/.{1,4}/g) ?? []).join(" ")],
    ["unseen signs", `\ufeff${Array.from(one).join("\u200b")}\u00ad`],
    ["prettier hyphens", one.replaceAll("-", "\u2011")],
    [
      "full-width letters",
      one.replace(/[A-Za-z0-9]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ["a word break of HTML", `${one.slice(0, 8)}<wbr>${one.slice(8, 20)}&shy;${one.slice(20)}`],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject({ read: [{ code: one }], notRead: [] });
  });

  it("a code that ends in a hyphen, followed by a full stop", () => {
    let number = 0;
    while (!/[-_]$/.test(codeNumber(number))) number += 1;
    const code = codeNumber(number);
    const known = decoding(new Map([[code, finishedRun(REAL_PACK, LESSON_LEVEL, { isRight: true })]]));
    expect(readCodes(`${code}. (${code})`, { ...readFor, decode: known }).read).toHaveLength(1);
  });
});

describe("codes are found, whatever wrote the text:", () => {
  it.each([
    ["plain-text mail", `My run <https://example.org/soundbite/#/r/${one}>`],
    ["an exported chat", `{"text":"<https://example.org/#/r/${one}|my run>"}`],
    ["a code in angle brackets", `<${one}>`],
    ["an unclosed bracket, and a quoted line later", `me <you lol\n${one}\n> quoted`],
    ["a link encoded in small letters", `https://x.org/?url=https%3a%2f%2fexample.org%2f%23%2fr%2f${one}&d=1`],
    ["a link encoded twice", `https://x.org/?url=https%253A%252F%252Fexample.org%252F%2523%252Fr%252F${one}`],
    ["an address and a bar before it", `anna@school.example|${one}`],
  ])("%s", (_, text) => expect(codesIn(text)).toEqual([one]));

  it("a long text without a blank in it does not hold up the page", () => {
    // Each of these took minutes once, as every character looked through all that follow it.
    for (const text of [
      "a.",
      "https://urldefense.com/v3/__",
      "https://urldefense.com/v2/url?u=",
      "欧",
      "#",
      "&",
      "=FF",
      "x,",
    ])
      expect(codesIn(text.repeat(50_000))).toEqual([]);
  });
});

describe("nothing is listed as failed of", () => {
  it.each([
    [
      "an ordinary mail",
      "Dear Ms Brown, Best wishes! BBC Bitesize, B2B, Bundesverfassungsgericht, BackToSchoolNight2026. Bob",
    ],
    [
      "its headers",
      "Message-ID: <BYAPR05MB1234Xy9Zk77@BYAPR05MB1234.namprd05.prod.outlook.com>\nReceived: by 2002:a05:6a10",
    ],
    ["a signature of a mail", "DKIM-Signature: b=BkT3xQ9aVd82+LmPz/Qw8Rt5Yu7Io0Pa3Sd6\n Fg9Hj2Kl5Zx8/Cv1Bn4Mq7=="],
    [
      "other links",
      "https://docs.example.com/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit?usp=BxSharing12345678 www.a.org/Bq1W2e3R4t5Y6u7I8o9P",
    ],
    [
      "numbers and ids",
      "550e8400-e29b-41d4-a716-446655440000 07700 900123 2026-11-22T18:02:00Z GB29NWBK60161331926819",
    ],
    ["Polish and Arabic", "Brzęczyszczykiewicz Bezpieczeństwo 2026. مرحبا بكم في الدرس ١٢٣"],
    ["nothing at all", ""],
  ])("%s", (_, text) => {
    expect(read(`${text}\n${one}\n${text}`)).toMatchObject({ read: [{ code: one }], notRead: [] });
    expect(read(text)).toEqual({ read: [], notRead: [], duplicates: [] });
  });
});

describe("what cannot be read", () => {
  const typo = one.slice(0, 20) + (one[20] === "a" ? "b" : "a") + one.slice(21);
  const elsewhere = finishedRun(REAL_PACK, levelOf(REAL_PACK, "the-plea"), { isRight: true });
  const [early, late] = [partOf(LESSON_LEVEL, 2, 50), partOf(LESSON_LEVEL, 5, 50)];
  const none = partOf(LESSON_LEVEL, 0, 51);
  const all = new Map([
    ...runs,
    [codeNumber(90), elsewhere],
    [codeNumber(91), early],
    [codeNumber(92), late],
    [codeNumber(93), none],
  ]);
  const reasonsIn = (text: string) => readCodes(text, { ...readFor, decode: decoding(all) }).notRead;

  it.each([
    ["a code with a typing error", typo, NOT_READ_WORDS.damaged],
    ["a code cut short", two.slice(0, 21), NOT_READ_WORDS["not-a-code"]],
    ["a code that lost its first letters", two.slice(2), NOT_READ_WORDS["not-a-code"]],
    ["a code of another pack", codeNumber(99), NOT_READ_WORDS["another-pack"]],
    ["a code of another lesson", codeNumber(90), "This is a code of “The plea”, not of this lesson."],
    ["a code without an answer", codeNumber(93), NOT_READ_WORDS["no-answers"]],
  ])("is listed with the reason: %s", (_, text, reason) => {
    expect(reasonsIn(`${one}\nmine: ${text}\n${three} ${text}`)).toEqual([{ text, reason }]);
  });

  it("is listed too where no code was read at all, and where it stood in a link", () => {
    expect(reasonsIn(`mine is ${typo}!`)).toEqual([{ text: typo, reason: NOT_READ_WORDS.damaged }]);
    expect(reasonsIn("https://x.org/#/r/oops")).toEqual([{ text: "oops", reason: NOT_READ_WORDS["not-a-code"] }]);
  });

  it("is an earlier code of the same run: the fuller one counts, though it is not whole", () => {
    const result = readCodes(`${codeNumber(91)} ${codeNumber(92)}`, { ...readFor, decode: decoding(all) });
    expect(result.read).toMatchObject([{ code: codeNumber(92), isWhole: false, byline: bylineFrom(50) }]);
    expect(result.notRead).toEqual([{ text: codeNumber(91), reason: NOT_READ_WORDS["handed-in-again"] }]);
  });

  it("is said in a sentence for every reason", () => {
    for (const words of Object.values(NOT_READ_WORDS)) expect(words).toMatch(/^[A-Z].+\.$/);
  });
});

describe("a class of codes", () => {
  it("counts each once, and says which stood there again", () => {
    const result = read(`${one} ${two} ${one}\n${one} https://x.org/#/h/${two}`);
    expect(codesIn(`${one} ${two} ${one}`)).toEqual([one, two]);
    expect(result.duplicates).toEqual([
      { code: one, times: 3 },
      { code: two, times: 2 },
    ]);
    expect(readHeading(result)).toBe("2 codes read");
    expect(duplicatesInWords(result)).toBe("Two codes stood there more than once and were counted once each.");
    expect(duplicatesInWords(read(`${one} ${one}`))).toBe("One code stood there more than once and was counted once.");
    expect(duplicatesInWords(read(one))).toBeNull();
    expect(readHeading(read(`${one} Bx4kQ`))).toBe("1 code read, 1 not");
  });

  it("of two hundred, in a mail of four hundred thousand characters, is found without asking of every word", () => {
    const many = handedIn(200);
    const chatter = "Bring your Books Back Before Break, please: Best, B. ".repeat(37);
    const text = codesOf(many.runs).join(`\n${chatter}\n`);
    let asked = 0;
    const found = findCodes(text, (code) => {
      asked += 1;
      return many.decode(code).ok;
    });
    expect(found).toEqual({ codes: codesOf(many.runs), suspects: [] });
    expect(asked).toBeLessThan(text.length / 2);
  });
});
