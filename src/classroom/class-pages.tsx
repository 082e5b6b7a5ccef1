/** All that a class has handed in: its report, and the runs by their bylines, any of which can be taken out and put back. */
import { useState } from "preact/hooks";
import type { Level, Pack } from "../core/pack.ts";
import { HandIns } from "./hand-ins.tsx";
import type { Decode, HandIn } from "./homework/read-codes.ts";
import { type TakenOut, takeOut } from "./homework/take-out.ts";
import { classReport } from "./report/class-report.ts";
import { ReportPages } from "./report-pages.tsx";
import { TakenOutNotice } from "./taken-out-notice.tsx";
import type { TeachDevice } from "./teach-props.ts";

interface Props {
  readonly pack: Pack;
  readonly level: Level;
  readonly handIns: readonly HandIn[];
  /** All codes kept for the class, also those of a run that was handed in again later. */
  readonly codes: readonly string[];
  readonly decode: Decode;
  readonly device: TeachDevice;
  /** Changes the codes kept for the class. */
  readonly keep: (change: (codes: readonly string[]) => readonly string[]) => void;
  readonly forget: () => void;
}

export function ClassPages({ pack, level, handIns, codes, decode, device, keep, forget }: Props) {
  const [taken, setTaken] = useState<TakenOut | null>(null);
  // Whoever reads them again has put them back.
  const isOut = taken !== null && !taken.codes.some((code) => codes.includes(code));
  return (
    <>
      {handIns.length > 0 && (
        <ReportPages
          pack={pack}
          level={level}
          report={classReport(pack, level, handIns)}
          handIns={handIns}
          device={device}
        />
      )}
      {isOut && <TakenOutNotice taken={taken} putBack={() => keep((now) => [...new Set([...now, ...taken.codes])])} />}
      {handIns.length > 0 && (
        <HandIns
          handIns={handIns}
          takeOut={(handIn) => {
            const out = takeOut(codes, handIn, decode);
            keep((now) => now.filter((code) => !out.codes.includes(code)));
            setTaken(out);
          }}
          forget={forget}
        />
      )}
    </>
  );
}
