/**
 * Links as they were before Proofpoint, a scanner of mails, wrapped them: many schools' mail goes through it. Its second
 * version writes % as - and / as _; its third puts a * for each sign it takes out, and these signs at the end in base64.
 * As Proofpoint's published decoder (URLDefenseDecode.py) tells it. What is no such link stays as it is.
 */

/** The rest of the link is the scanner's own, and goes with it. */
const SECOND =
  /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v2\/url\?(?:[^\s"'<>]{0,300}?[&;])?u=([^&\s"'<>]+)[^\s"'<>|]*/gi;
const THIRD =
  /https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)\/v3\/__([^\s"'<>]{1,2000}?)__;([\w-]*)(?:!![^\s"'<>|]*)?/gi;
/** After ** stands a letter for how many signs were taken out in a row: two for A, and so on. */
const RUN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export function unwrappedLinks(text: string): string {
  return text
    .replace(SECOND, (link, wrapped: string) => secondOf(wrapped) ?? link)
    .replace(THIRD, (_, url: string, taken: string) => withSigns(url, signsOf(taken)));
}

function secondOf(wrapped: string): string | null {
  return percentDecoded(wrapped.replaceAll("-", "%").replaceAll("_", "/"));
}

/** Puts the signs that were taken out back in their places. */
function withSigns(url: string, signs: readonly string[]): string {
  let next = 0;
  return url.replace(/\*(?:\*([\w-]))?/g, (_, letter: string | undefined) => {
    const count = letter === undefined ? 1 : RUN_LETTERS.indexOf(letter) + 2;
    next += count;
    return signs.slice(next - count, next).join("") || "*";
  });
}

/** UTF-8 in base64url, without the padding. */
function signsOf(base64: string): string[] {
  const bits = Array.from(base64, (sign) => RUN_LETTERS.indexOf(sign).toString(2).padStart(6, "0")).join("");
  const bytes = bits.match(/\d{8}/g) ?? [];
  const encoded = bytes.map((byte) => `%${Number.parseInt(byte, 2).toString(16).padStart(2, "0")}`).join("");
  return Array.from(percentDecoded(encoded) ?? "");
}

function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
