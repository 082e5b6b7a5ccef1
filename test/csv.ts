/** Reads CSV strictly by RFC 4180, as a spreadsheet would: records ended by CR LF, quotation marks doubled inside. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith("\uFEFF")) throw new Error("there is no byte order mark");
  const records: string[][] = [[]];
  let rest = text.slice(1);
  while (rest !== "") {
    const [whole = "", quoted, bare, end = ""] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (end === "") throw new Error(`this is no cell: ${rest.slice(0, 40)}`);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    rest = rest.slice(whole.length);
    if (end === "\r\n" && rest !== "") records.push([]);
  }
  return records;
}
