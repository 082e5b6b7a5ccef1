/**
 * Text kept on this device by key. Never throws: where storing is forbidden or full, `write` says false
 * and the game goes on without.
 */
export interface DeviceStorage {
  read(key: string): string | null;
  /** Whether the text has been kept. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** Calls back with the key when another tab has changed something. */
  onChangedElsewhere(listener: (key: string | null) => void): void;
}

export const browserStorage: DeviceStorage = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, text) {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing could be stored here, so there is nothing to remove.
    }
  },
  onChangedElsewhere(listener) {
    addEventListener("storage", (event) => listener(event.key));
  },
};
