/** A QR code as one path, dark on white in every theme: readers do not look for light on dark. */

/** Modules left white on every side; the QR standard asks for four. */
const QUIET_ZONE = 4;

export function QrCode({ rows, label }: { rows: readonly string[]; label: string }) {
  const side = rows.length + QUIET_ZONE * 2;
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ 0: run, index }) => {
      return `M${QUIET_ZONE + index} ${QUIET_ZONE + y}h${run.length}v1h-${run.length}z`;
    }),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path.join("")} fill="#000000" />
    </svg>
  );
}
