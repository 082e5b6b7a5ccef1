/** The balance receipt: a till slip for the whole pack and one for the lesson, what is lopsided, and what can be done. */
import type { BalanceReceipt, BalanceRow } from "./print/balance.ts";
import { PaperHead } from "./print-plan.tsx";

interface Props {
  readonly ofPack: BalanceReceipt;
  readonly ofLesson: BalanceReceipt;
  /** The lesson’s name. */
  readonly lesson: string;
}

export function BalanceSheet({ ofPack, ofLesson, lesson }: Props) {
  return (
    <article class="handout balance">
      <PaperHead title={ofPack.title} />
      <div class="slips-abreast">
        <Slip heading={`This lesson: ${lesson}`} receipt={ofLesson} />
        <Slip heading="The whole pack" receipt={ofPack} />
      </div>
      <p class="small">By report, a quote that two reports print counts in both.</p>
      <Told heading="What is lopsided in this lesson" sentences={ofLesson.findings} />
      <Told heading="And in the whole pack" sentences={ofPack.findings} />
      <div class="slips-abreast">
        <Told heading="What a teacher can do" sentences={ofLesson.advice} />
        <Told heading="The duty" sentences={ofPack.duty} />
      </div>
    </article>
  );
}

const GROUPS = [
  { heading: "By speaker", key: "speakers" },
  { heading: "By side", key: "stances" },
  { heading: "By medium", key: "media" },
  { heading: "By report", key: "reports" },
] as const;

function Slip({ heading, receipt }: { readonly heading: string; readonly receipt: BalanceReceipt }) {
  return (
    <table class="till-slip">
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Counted</span>
          </th>
          <th scope="col">Quotes</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      {GROUPS.map((group) => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {group.heading}
            </th>
          </tr>
          {receipt[group.key].map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td>{receipt.total}</td>
          <td>{receipt.speakers.reduce((sum, { words }) => sum + words, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ row: { label, quotes, words } }: { readonly row: BalanceRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{quotes}</td>
      <td>{words}</td>
    </tr>
  );
}

function Told({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
