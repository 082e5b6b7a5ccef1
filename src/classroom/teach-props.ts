/** What the teacher's tools are handed. */
import type { TeachProps } from "../page/parts.ts";
import type { Camera } from "../platform/camera.ts";
import type { Chance } from "../platform/chance.ts";
import type { Clipboard } from "../platform/clipboard.ts";
import type { Clock } from "../platform/clock.ts";
import type { PrintPage } from "../platform/print.ts";
import type { SaveFile } from "../platform/save-file.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import type { Notify } from "../store/notices.ts";

/** What the tools ask of the device. */
export interface TeachDevice {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly clipboard: Clipboard;
  readonly saveFile: SaveFile;
  readonly camera: Camera;
  readonly print: PrintPage;
  readonly notify: Notify;
}

/** What each of them is drawn from; `path` is what follows its own name in the address. */
export interface TeachScreenProps extends TeachProps {
  readonly device: TeachDevice;
}
