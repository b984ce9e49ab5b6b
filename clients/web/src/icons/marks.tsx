import "./icons.css";

/** The robot: everything that is its doing. Always with words beside it. */
export function RobotIcon() {
  return (
    <svg class="mark-icon" viewBox="0 0 48 48" aria-hidden="true">
      <path fill="none" stroke="#ff8271" stroke-width="3.5" stroke-linecap="round" d="M24 13V6" />
      <circle cx="24" cy="6" r="3.5" fill="#ff8271" />
      <rect x="3" y="21" width="6" height="12" rx="3" fill="#d9513f" />
      <rect x="39" y="21" width="6" height="12" rx="3" fill="#d9513f" />
      <rect x="7" y="12" width="34" height="30" rx="9" fill="#ff8271" />
      <rect x="12" y="18" width="24" height="12" rx="6" fill="#3b0f08" />
      <circle cx="18.5" cy="24" r="3" fill="#ffd25f" />
      <circle cx="29.5" cy="24" r="3" fill="#ffd25f" />
      <path stroke="#3b0f08" stroke-width="3" stroke-linecap="round" d="M17 36h14" />
    </svg>
  );
}

/** The truth: a star on a badge. Always with words beside it. */
export function TruthIcon() {
  return (
    <svg class="mark-icon" viewBox="0 0 48 48" aria-hidden="true">
      <path
        fill="#3ddcae"
        d="M24.0 2.0 28.7 6.4 35.0 4.9 36.9 11.1 43.1 13.0 41.6 19.3 46.0 24.0 41.6 28.7 43.1 35.0 36.9 36.9 35.0 43.1 28.7 41.6 24.0 46.0 19.3 41.6 13.0 43.1 11.1 36.9 4.9 35.0 6.4 28.7 2.0 24.0 6.4 19.3 4.9 13.0 11.1 11.1 13.0 4.9 19.3 6.4Z"
        stroke="#3ddcae"
        stroke-width="3"
        stroke-linejoin="round"
      />
      <path fill="#04382b" d="m24 12 3.8 7.9 8.7 1.2-6.3 6 1.5 8.6L24 31.6l-7.7 4.1 1.5-8.6-6.3-6 8.7-1.2Z" />
    </svg>
  );
}

/** The mask of the game. Always with its name beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 96 60" aria-hidden="true">
      <path
        fill="#d99a00"
        d="M4 18C18 8 32 5 48 5s30 3 44 13c0 24-12 41-29 41-8 0-9-8-15-8s-7 8-15 8C16 59 4 42 4 18Z"
      />
      <path
        fill="#ffc533"
        d="M4 14C18 4 32 1 48 1s30 3 44 13c0 24-12 41-29 41-8 0-9-8-15-8s-7 8-15 8C16 55 4 38 4 14Z"
      />
      <path fill="#1a1033" d="M19 24c8-7 18-6 24 3-6 8-18 7-24-3Z" />
      <path fill="#1a1033" d="M77 24c-8-7-18-6-24 3 6 8 18 7 24-3Z" />
      <circle cx="33" cy="26" r="3" fill="#ff8271" />
      <circle cx="63" cy="26" r="3" fill="#3ddcae" />
    </svg>
  );
}
