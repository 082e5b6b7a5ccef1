/** Reads codes that pupils hold up to the camera, one after another, and says of each what became of it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { layStyles } from "../page/late-styles.ts";
import type { Camera, CameraProblem } from "../platform/camera.ts";
import styles from "./styles/camera.css?inline";

layStyles(styles);

interface Props {
  readonly camera: Camera;
  /** Takes what a code says; gives back what became of it, in a sentence. */
  readonly read: (text: string) => string;
}

const PROBLEM_WORDS: Readonly<Record<CameraProblem | "not-fetched", string>> = {
  absent: "No camera was found here. Paste the codes instead.",
  refused: "This browser was told not to let the game use the camera. Allow it beside the address, or paste the codes.",
  busy: "The camera did not start; another program may be using it. Close that one, or paste the codes.",
  "not-fetched": "The part that reads codes could not be fetched. Look at the connection, then try again.",
};

/** Between two looks: often enough for a hand that holds a phone, seldom enough for a cheap laptop. */
const LOOK_MS = 200;

export function CameraReader({ camera, read }: Props) {
  const [isOn, setOn] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<keyof typeof PROBLEM_WORDS | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  // What reading does changes with every code; the loop asks for the newest.
  const reading = useRef(read);
  reading.current = read;

  useEffect(() => {
    if (!isOn) return;
    const look = watchThrough(camera, video, {
      onCode: (text) => setSaid(reading.current(text)),
      onProblem(found) {
        setProblem(found);
        setOn(false);
      },
    });
    return () => look.close();
  }, [isOn, camera]);

  return (
    <div class="camera">
      <button
        type="button"
        class="button"
        aria-pressed={isOn}
        onClick={() => {
          setProblem(null);
          setSaid("");
          setOn(!isOn);
        }}
      >
        {isOn ? "Stop the camera" : "Read with the camera"}
      </button>
      {isOn && (
        <>
          <video ref={video} aria-label="What the camera sees" muted playsInline />
          <p class="hint">Hold up one QR code after another. The picture stays on this device and is not kept.</p>
        </>
      )}
      <p role="status">{said}</p>
      {problem && (
        <p class="refused" role="alert">
          {PROBLEM_WORDS[problem]}
        </p>
      )}
    </div>
  );
}

interface Seen {
  readonly onCode: (text: string) => void;
  readonly onProblem: (problem: keyof typeof PROBLEM_WORDS) => void;
}

/** Looks through the camera until closed. A code that stays in sight is told once. */
function watchThrough(camera: Camera, video: { readonly current: HTMLVideoElement | null }, seen: Seen) {
  let isClosed = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let release = () => {};
  const start = async () => {
    const [opened, frame] = await Promise.all([camera.open(), import("./camera-frame.ts").catch(() => null)]);
    if (opened.ok) release = opened.close;
    if (isClosed) return release();
    if (!opened.ok || !frame) {
      release();
      return seen.onProblem(opened.ok ? "not-fetched" : opened.problem);
    }
    const screen = video.current;
    if (!screen) return;
    screen.srcObject = opened.stream;
    void screen.play();
    const canvas = document.createElement("canvas");
    let last = "";
    timer = setInterval(() => {
      const text = frame.codeInFrame(screen, canvas);
      if (text === null || text === last) return;
      last = text;
      seen.onCode(text);
    }, LOOK_MS);
  };
  void start();
  return {
    close() {
      isClosed = true;
      clearInterval(timer);
      release();
    },
  };
}
