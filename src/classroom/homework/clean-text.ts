/**
 * Undoes what mail programs, chats and word processors do to a text on its way, as far as it could break a code: soft
 * line breaks and =XX of quoted-printable, %XX of wrapped links, tags and entities, signs nobody sees, and hyphens that
 * were made prettier.
 */

import { unwrappedLinks } from "./unwrapped-links.ts";

/** Zero-width and directional signs, soft hyphens and the like: all of Unicode's format characters. */
const UNSEEN = /\p{Cf}/gu;

export function cleanText(text: string): string {
  const lines = text.replace(/=\r?\n/g, "");
  const decoded = decodedBytes(decodedBytes(unwrappedLinks(decodedBytes(lines, "=")), "%"), "%");
  return withoutTags(decoded.normalize("NFKC"))
    .replace(UNSEEN, "")
    .replace(/[\u2010\u2011\u2012\u2212]/g, "-");
}

/** Bytes written as =E2=80=8B or %2F. What is no UTF-8 was no byte, and stays. A code begins with B, and =B… is none. */
function decodedBytes(text: string, sign: "=" | "%"): string {
  return text.replace(new RegExp(`(?:${sign}[0-9A-F]{2})+`, sign === "%" ? "gi" : "g"), (bytes) => {
    try {
      return decodeURIComponent(sign === "=" ? bytes.replaceAll("=", "%") : bytes);
    } catch {
      return bytes;
    }
  });
}

/** Links in attributes are kept: a code may stand in nothing but the `href`. */
function withoutTags(text: string): string {
  return text
    .replace(/<wbr\b[^<>]*>|&(?:shy|zwnj|zwj|#173|#820[345]|#x200[bcd]|#xad);/gi, "")
    .replace(
      /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>=]*=[^<>]*)?\s*\/?>/gi,
      (tag) => ` ${/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? ""} `,
    )
    .replace(/&(?:nbsp|#160|quot|#34|lt|gt|#39|apos);/gi, " ")
    .replace(/&amp;/gi, "&");
}
