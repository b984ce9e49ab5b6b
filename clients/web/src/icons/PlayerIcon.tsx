/** A player's icon, as named by the protocol; says nothing to screen readers, since the name stands beside it. */
export function PlayerIcon({ icon }: { icon: string }) {
  return (
    <svg class="player-icon" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="#6b57a8" />
      <text x="24" y="32" text-anchor="middle" font-size="22" fill="#fff">
        {icon.slice(0, 1)}
      </text>
    </svg>
  );
}
