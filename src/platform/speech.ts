/**
 * The browser's own voices. Only a voice that lives on the device is used: any other is spoken somewhere else, which is
 * told every word.
 */
export interface Speech {
  /** Reads these one after another; `onEnd` is called at the end of the last, or when stopped. False where there is no voice. */
  read(texts: readonly string[], onEnd: () => void): Promise<boolean>;
  stop(): void;
}

/** Some browsers list their voices only a moment after they have been asked. */
const VOICES_WAIT_MS = 1000;

export const browserSpeech: Speech = {
  async read(texts, onEnd) {
    const voice = await englishVoice();
    if (!voice) return false;
    speechSynthesis.cancel();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onerror = onEnd;
      if (index === texts.length - 1) utterance.onend = onEnd;
      speechSynthesis.speak(utterance);
    });
    return true;
  },
  stop: () => globalThis.speechSynthesis?.cancel(),
};

async function englishVoice(): Promise<SpeechSynthesisVoice | null> {
  if (!("speechSynthesis" in globalThis)) return null;
  if (speechSynthesis.getVoices().length === 0) await voicesListed();
  const voices = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
  return voices.find(({ lang }) => /^en[-_]gb/i.test(lang)) ?? voices[0] ?? null;
}

function voicesListed(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    speechSynthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, VOICES_WAIT_MS);
  });
}
