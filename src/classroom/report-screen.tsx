/**
 * What a class handed in: codes out of any text, each replayed and so verified for this very lesson, told in sentences and
 * tables. The codes stay on this device until the class is forgotten.
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { readLesson } from "../core/lesson.ts";
import { findLevel, lessonLevelId } from "../core/made-levels.ts";
import type { Level, Pack } from "../core/pack.ts";
import { layStyles } from "../page/late-styles.ts";
import strips from "../page/styles/tab.css?inline";
import { repairsOf } from "../share/repair.ts";
import { codeStart, decodeRun } from "../share/run-code.ts";
import { HASHES } from "../store/route.ts";
import { ClassName } from "./class-name.tsx";
import { ClassPages } from "./class-pages.tsx";
import { CodesForm } from "./codes-form.tsx";
import { lessonsIn } from "./homework/lessons-in.ts";
import { type Decode, type ReadCodes, readCodes } from "./homework/read-codes.ts";
import { KeptClasses } from "./kept-classes.tsx";
import { classAt, LESSON_PROBLEM_WORDS } from "./lesson/address.ts";
import { classAddress, toolAddress } from "./lesson/tools.ts";
import { classesShelf, classKey, type KeptClasses as KeptCodes } from "./shelves.ts";
import { rememberClass } from "./shown-class.ts";
import styles from "./styles/report.css?inline";
import bars from "./styles/report-bars.css?inline";
import onPaper from "./styles/report-print.css?inline";
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";
import { useKept } from "./use-kept.ts";

[strips, bars, styles, onPaper].forEach(layStyles);

const STILL_READ = "Paste the codes all the same: each says which lesson it is of.";
const NO_LESSON =
  "No code of a lesson was found in this text. Paste what pupils got under “Hand in”, or open the report from the lesson.";

export function ReportScreen({ game, device, path }: TeachScreenProps) {
  const { pack } = game.store.getState();
  const [classes, keep] = useKept(device, classesShelf);
  const [{ lesson, name }, setClass] = useState(() => classAt(path));
  const key = classKey({ lesson, name });
  const [lastRead, setLastRead] = useState<ReadCodes | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // The next form is another one: what was pasted of a class that is forgotten goes with it.
  const [formNumber, setFormNumber] = useState(0);
  useEffect(() => rememberClass({ lesson, name }), [lesson, name]);
  useEffect(() => {
    // The address follows a lesson that was found in what was pasted.
    const asked = classAt(path);
    if (classKey(asked) === key) return;
    setClass(asked);
    setLastRead(null);
    setRefused(null);
    setFormNumber(formNumber + 1);
  }, [path]);
  const decode: Decode = useMemo(() => (code) => decodeRun(code, [pack]), [pack]);
  const opened = levelOf(pack, lesson);
  const codes = classes[key] ?? [];
  const level = opened.ok ? opened.level : null;
  const whole = useMemo(
    () => (level ? readCodes(codes.join("\n"), { decode, level: level.id }) : null),
    [level?.id, codes, decode],
  );

  const read = (text: string): ReadCodes | null => {
    const [found] = lessonsIn(text, decode);
    // Codes say themselves which lesson they are of, where the address does not.
    const to = opened.ok ? lesson : (found?.lesson ?? "");
    const toLevel = levelOf(pack, to);
    const toKey = classKey({ lesson: to, name });
    const starts = [codeStart(pack), ...(classes[toKey] ?? [])];
    const result = readCodes(text, { decode, level: toLevel.ok ? toLevel.level.id : null, starts, repairs: repairsOf });
    if (!toLevel.ok) {
      setRefused(NO_LESSON);
      setLastRead(result.notRead.length > 0 ? result : null);
      return null;
    }
    setRefused(null);
    setLastRead(result);
    if (to !== lesson) game.address.go(classAddress({ lesson: to, name }));
    setClass({ lesson: to, name });
    if (result.read.length > 0) keep((now) => withCodes(now, toKey, result));
    return result;
  };
  const readOne = (text: string): string => {
    const result = read(text);
    const [handIn] = result?.read ?? [];
    if (!handIn) return result?.notRead[0]?.reason ?? "This is no code of a lesson.";
    return codes.includes(handIn.code) ? `${handIn.byline} was read before.` : `${handIn.byline} is read.`;
  };
  const rename = (to: string) => {
    const toKey = classKey({ lesson, name: to });
    // A class that had no name takes its codes along; any other name is another class.
    if (name === "" && codes.length > 0 && !classes[toKey]) {
      keep((now) => ({ ...without(now, key), [toKey]: codes }));
    } else setLastRead(null);
    setClass({ lesson, name: to });
    if (lesson !== "") game.address.go(classAddress({ lesson, name: to }));
  };
  const forget = (which: string) => {
    keep((now) => without(now, which));
    setLastRead(null);
    setFormNumber(formNumber + 1);
  };

  return (
    <TeachFrame tool="report" lesson={opened.ok ? lesson : ""} schoolClass={name} heading="Class report">
      <p class="lead lesson-line">
        {level
          ? `${level.title}${name && `. ${name}`}`
          : "Paste the codes that pupils handed in. Nothing leaves this device."}
      </p>
      {!opened.ok && lesson !== "" && (
        <p class="refused" role="alert">
          {whatIsWrong(opened.problem)} {STILL_READ} <a href={HASHES.teach}>Or choose the lesson again.</a>
        </p>
      )}
      <ClassName name={name} rename={rename} />
      <CodesForm
        key={formNumber}
        read={(text) => void read(text)}
        readOne={readOne}
        camera={device.camera}
        lastRead={lastRead}
        refused={refused}
      />
      {codes.length === 0 && <KeptClasses pack={pack} classes={classes} forget={forget} />}
      {level && whole && (
        <ClassPages
          key={`${key} ${formNumber}`}
          pack={pack}
          level={level}
          handIns={whole.read}
          codes={codes}
          decode={decode}
          device={device}
          keep={(change) => keep((now) => ({ ...now, [key]: change(now[key] ?? []) }))}
          forget={() => forget(key)}
        />
      )}
      {level && whole?.read.length === 0 && (
        <p class="hint no-print">
          Nothing has been read for this lesson yet.{" "}
          <a href={toolAddress("choose", lesson)}>The lesson and its homework link</a>
        </p>
      )}
      {lesson === "" && (
        <p class="no-print">
          <a href={HASHES.teach}>Choose a lesson</a>
        </p>
      )}
    </TeachFrame>
  );
}

type Opened =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly problem: keyof typeof LESSON_PROBLEM_WORDS };

function levelOf(pack: Pack, lesson: string): Opened {
  const read = readLesson(pack, lesson);
  if (!read.ok) return read;
  const level = findLevel(pack, lessonLevelId(pack, read.lesson));
  return level ? { ok: true, level } : { ok: false, problem: "not-a-lesson" };
}

/** The first sentence of it: the way on is another one here. */
function whatIsWrong(problem: keyof typeof LESSON_PROBLEM_WORDS): string {
  return LESSON_PROBLEM_WORDS[problem].split(/(?<=[.]) /)[0] ?? "";
}

/** With the codes just read, each once. */
function withCodes(classes: KeptCodes, key: string, { read }: ReadCodes): KeptCodes {
  return { ...classes, [key]: [...new Set([...(classes[key] ?? []), ...read.map(({ code }) => code)])] };
}

function without(classes: KeptCodes, key: string): KeptCodes {
  return Object.fromEntries(Object.entries(classes).filter(([kept]) => kept !== key));
}
