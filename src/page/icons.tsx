/** The signs of the menu and of what opens and closes, drawn by us; each stands beside a name in words. */
const frame = {
  viewBox: "0 0 24 24",
  width: 24,
  height: 24,
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 2.2,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
} as const;

export function SoundIcon({ isMuted }: { isMuted: boolean }) {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M4 9.5v5h3.5L12 18.500V5.500L7.5 9.500z" fill="currentColor" />
      <path d={isMuted ? "M16 9.500l5 5m0-5l-5 5" : "M15.5 9.200a4 4 0 0 1 0 5.600M18.2 6.700a7.5 7.5 0 0 1 0 10.6"} />
    </svg>
  );
}

export function HelpIcon() {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.5" />
      <path d="M12 18.400v.1" stroke-width={3} />
    </svg>
  );
}

export function SettingsIcon() {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M4 7h8m6 0h2M4 17h2m6 0h8" />
      <circle cx="15" cy="7" r="2.5" />
      <circle cx="9" cy="17" r="2.5" />
    </svg>
  );
}

export function ChevronIcon({ isUp }: { isUp: boolean }) {
  return (
    <svg {...frame} class="chevron" width={16} height={16} aria-hidden="true">
      <path d={isUp ? "M4 16l8-8 8 8" : "M4 8l8 8 8-8"} stroke-width={3.4} />
    </svg>
  );
}
