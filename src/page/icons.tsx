/** The signs of the menu and of what opens and closes, drawn by us: each fills the same square, and has a name in words beside it. */
const frame = {
  viewBox: "0 0 24 24",
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 2,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
} as const;

export function SoundIcon({ isMuted }: { isMuted: boolean }) {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M2.500 9v6h4.500L12.500 20V4L7 9z" fill="currentColor" />
      <path d={isMuted ? "M16 9l5.500 6m0-6L16 15" : "M16 8.500a5 5 0 0 1 0 7M18.800 5.500a9.200 9.200 0 0 1 0 13"} />
    </svg>
  );
}

/** A mouth's waves beside a sheet; a square once it reads, as on any player. */
export function ReadAloudIcon({ isReading }: { isReading: boolean }) {
  return (
    <svg {...frame} aria-hidden="true">
      {isReading ? (
        <path d="M6 6h12v12H6z" fill="currentColor" />
      ) : (
        <path d="M2.500 4h10.500v16H2.500zM5.500 8.500h4.500M5.500 12h4.500M5.500 15.500h3M16.500 9.500a3.600 3.600 0 0 1 0 5M19.300 6.500a8 8 0 0 1 0 11" />
      )}
    </svg>
  );
}

export function HelpIcon() {
  return (
    <svg {...frame} aria-hidden="true">
      <circle cx="12" cy="12" r="9.500" />
      <path d="M9.300 9.600a2.800 2.800 0 1 1 4.200 2.400c-1 .6-1.500 1.100-1.500 2.100" />
      <path d="M12 17v.1" stroke-width={2.6} />
    </svg>
  );
}

export function SettingsIcon() {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M2.500 7h9.500m6.500 0h3M2.500 17h3m6.500 0h9.500" />
      <circle cx="15.250" cy="7" r="3.200" />
      <circle cx="8.750" cy="17" r="3.200" />
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
