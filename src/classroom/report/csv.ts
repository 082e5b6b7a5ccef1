/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: a byte order mark, so that Excel reads UTF-8; lines ended by
 * CR LF; every text in quotation marks. No text can run as a formula: one that begins like one has an apostrophe set
 * before it, as OWASP advises ("CSV Injection"). Numbers stay numbers.
 */
export type Cell = string | number;

const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet may take for the start of a formula; also after blanks, and the full-width signs of East Asia. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠−]/u;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : '""';
  const safe = FORMULA.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
