/** The teacher's tools, by what follows "#/teach/" in the address. Each is a screen of the page by itself. */
import type { TeachProps } from "../page/parts.ts";
import { BoardScreen } from "./board-screen.tsx";
import { ChooseScreen } from "./choose-screen.tsx";
import { toolAt } from "./lesson/tools.ts";
import { PrintScreen } from "./print-screen.tsx";
import { ReportScreen } from "./report-screen.tsx";
import type { TeachDevice } from "./teach-props.ts";
import { WhoPickedScreen } from "./who-picked-screen.tsx";

const SCREENS = {
  choose: ChooseScreen,
  board: BoardScreen,
  report: ReportScreen,
  print: PrintScreen,
  "who-picked": WhoPickedScreen,
} as const;

export function teachWith(device: TeachDevice) {
  return ({ game, path }: TeachProps) => {
    const { tool, rest } = toolAt(path);
    const Screen = SCREENS[tool];
    return <Screen game={game} device={device} path={rest} />;
  };
}
