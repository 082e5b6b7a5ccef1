/** Whether the page can be seen: a tab in the background, or a screen that is off, hides it. */
export interface Visibility {
  isHidden(): boolean;
  onChange(listener: () => void): void;
}

export const browserVisibility: Visibility = {
  isHidden: () => document.hidden,
  onChange: (listener) => document.addEventListener("visibilitychange", listener),
};
