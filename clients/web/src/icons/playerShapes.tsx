import type { JSX } from "preact";
import type { Icon } from "../../../../src/protocol/choices.ts";

/** The figure is drawn in `currentColor`; details in it show the ground through. */
interface Shape {
  ground: string;
  figure: JSX.Element;
}

const line = { fill: "none", stroke: "currentColor", "stroke-width": 3.5, "stroke-linecap": "round" } as const;
const detail = { fill: "var(--icon-ground)" } as const;
const seam = { fill: "none", stroke: "var(--icon-ground)", "stroke-width": 2.5, "stroke-linecap": "round" } as const;

/** The twenty icons of the protocol, on a field of 48 × 48. */
export const PLAYER_SHAPES: Readonly<Record<Icon, Shape>> = {
  anchor: {
    ground: "#2f6fb5",
    figure: (
      <g {...line}>
        <circle cx="24" cy="12.5" r="3.5" />
        <path d="M24 16v22M17 21h14M11 28c1 7 6 10 13 10s12-3 13-10" />
      </g>
    ),
  },
  balloon: {
    ground: "#d0375f",
    figure: (
      <>
        <path
          fill="currentColor"
          d="M24 7c-7 0-11.5 5.5-11.5 12S18 32 24 32s11.5-6.5 11.5-13S31 7 24 7Zm-3 24h6l1.5 4h-9Z"
        />
        <path {...seam} d="M18 17c.5-2.5 2-4.5 4.5-5" />
        <path {...line} stroke-width="2" d="M24 35c-3 3 3 4 0 7" />
      </>
    ),
  },
  bee: {
    ground: "#8a6100",
    figure: (
      <>
        <ellipse cx="19" cy="15" rx="5.5" ry="7.5" fill="currentColor" transform="rotate(-24 19 15)" />
        <ellipse cx="29" cy="15" rx="5.5" ry="7.5" fill="currentColor" transform="rotate(24 29 15)" />
        <ellipse cx="24" cy="29" rx="13" ry="9.5" fill="#ffd25f" stroke="var(--icon-ground)" stroke-width="2" />
        <path stroke="var(--icon-ground)" stroke-width="4" d="M20 20.5v17M28 20.5v17" />
        <circle cx="14.5" cy="27" r="1.8" {...detail} />
      </>
    ),
  },
  bell: {
    ground: "#a34f00",
    figure: (
      <>
        <path fill="currentColor" d="M24 8c-7 0-10 5-10 11 0 7-2 9-4 12h28c-2-3-4-5-4-12 0-6-3-11-10-11Z" />
        <circle cx="24" cy="36" r="4" fill="currentColor" />
        <path {...line} d="M24 6v3" />
      </>
    ),
  },
  bolt: {
    ground: "#5b3fc4",
    figure: <path fill="#ffd25f" d="M28 6 12 27h10l-3 15 17-22H25Z" />,
  },
  cactus: {
    ground: "#1d7a4c",
    figure: (
      <>
        <path {...line} stroke-width="5" d="M13 17v5c0 4 3 5 7 5M35 14v4c0 4-3 5-7 5" />
        <rect x="19" y="8" width="10" height="28" rx="5" fill="currentColor" />
        <path fill="currentColor" d="M14 35h20l-2 6H16Z" />
        <path {...seam} stroke-width="2" d="M24 14v3M24 22v3M24 30v1" />
      </>
    ),
  },
  cat: {
    ground: "#6a4c93",
    figure: (
      <>
        <path
          fill="currentColor"
          d="M10 10c0-2 2-2 3-1l6 5c3-1 7-1 10 0l6-5c1-1 3-1 3 1v16c0 8-6 13-14 13s-14-5-14-13Z"
        />
        <circle cx="18" cy="24" r="2.5" {...detail} />
        <circle cx="30" cy="24" r="2.5" {...detail} />
        <path {...detail} d="M22 29h4l-2 3Z" />
        <path {...seam} stroke-width="2" d="M24 32c-1 2-3 3-5 2M24 32c1 2 3 3 5 2" />
      </>
    ),
  },
  cherry: {
    ground: "#8f1f3b",
    figure: (
      <>
        <path {...line} stroke-width="2.5" d="M16 29c1-9 6-15 14-19-1 8-1 12 2 18" />
        <path fill="#7fe0a0" d="M30 10c-6-3-11-2-14 2 5 3 10 2 14-2Z" />
        <circle cx="15.5" cy="33" r="7" fill="currentColor" />
        <circle cx="32.5" cy="33" r="7" fill="currentColor" />
        <path {...seam} stroke-width="2" d="M12 32c.4-1.5 1.5-2.5 3-2.8M29 32c.4-1.5 1.5-2.5 3-2.8" />
      </>
    ),
  },
  clover: {
    ground: "#0f6b3f",
    figure: (
      <>
        <g fill="currentColor">
          <circle cx="18" cy="16" r="7" />
          <circle cx="30" cy="16" r="7" />
          <circle cx="18" cy="28" r="7" />
          <circle cx="30" cy="28" r="7" />
          <circle cx="24" cy="22" r="4" />
        </g>
        <path {...line} stroke-width="3" d="M24 26c0 7 2 11 6 14" />
      </>
    ),
  },
  comet: {
    ground: "#1c4e9c",
    figure: (
      <>
        <path {...line} stroke-width="3" d="M22 23 38 8M27 30l10-9M17 19l9-9" />
        <circle cx="17" cy="31" r="9" fill="#ffd25f" />
        <circle cx="14" cy="29" r="2" fill="#d99a00" />
        <circle cx="20" cy="34" r="1.5" fill="#d99a00" />
      </>
    ),
  },
  crown: {
    ground: "#7a2f8f",
    figure: (
      <>
        <path fill="#ffd25f" d="m8 15 9 8 7-13 7 13 9-8-4 21H12Z" />
        <circle cx="24" cy="30" r="3" fill="#7a2f8f" />
        <circle cx="16" cy="31" r="2" fill="#7a2f8f" />
        <circle cx="32" cy="31" r="2" fill="#7a2f8f" />
      </>
    ),
  },
  feather: {
    ground: "#007a87",
    figure: (
      <>
        <path fill="currentColor" d="M38 8C24 8 13 16 13 30l-1 5 5-1c14 0 21-11 21-26Z" />
        <path {...seam} d="M33 14 10 39M25 21h8M20 27h8" />
      </>
    ),
  },
  fish: {
    ground: "#c2410c",
    figure: (
      <>
        <path fill="currentColor" d="M6 24c4-8 10-11 17-11 6 0 10 4 12 8l7-6v18l-7-6c-2 4-6 8-12 8-7 0-13-3-17-11Z" />
        <circle cx="16" cy="21" r="2.5" {...detail} />
        <path {...seam} d="M24 17c2 4 2 10 0 14" />
      </>
    ),
  },
  key: {
    ground: "#4d5b73",
    figure: (
      <>
        <circle cx="16" cy="24" r="7" {...line} stroke="#ffd25f" stroke-width="5" />
        <path {...line} stroke="#ffd25f" stroke-width="5" d="M24 24h16M33 24v7M39 24v6" />
      </>
    ),
  },
  leaf: {
    ground: "#4f7a12",
    figure: (
      <>
        <path fill="currentColor" d="M39 9C20 8 9 16 9 28c0 4 2 7 4 9 2 1 5 2 8 2 12 0 18-12 18-30Z" />
        <path {...seam} d="M31 17C22 21 15 28 9 40M20 26l-1-7M26 21l7 4M21 27l9 3" />
      </>
    ),
  },
  moon: {
    ground: "#33337f",
    figure: (
      <>
        <path fill="#ffe08a" d="M30 7a18 18 0 1 0 11 25A15 15 0 0 1 30 7Z" />
        <path fill="currentColor" d="m36 12 1.3 3.2L40.5 16.5l-3.2 1.3L36 21l-1.3-3.2-3.2-1.3 3.2-1.3Z" />
      </>
    ),
  },
  mushroom: {
    ground: "#b3261e",
    figure: (
      <>
        <path fill="currentColor" d="M18 26h12l2 12c0 2-3 3-8 3s-8-1-8-3Z" opacity=".82" />
        <path fill="currentColor" d="M24 7C13 7 7 15 7 23c0 3 3 4 6 4h22c3 0 6-1 6-4 0-8-6-16-17-16Z" />
        <circle cx="17" cy="18" r="3.5" {...detail} />
        <circle cx="28" cy="14" r="3" {...detail} />
        <circle cx="33" cy="22" r="2.5" {...detail} />
      </>
    ),
  },
  rocket: {
    ground: "#0b6e8f",
    figure: (
      <>
        <path fill="#ffd25f" d="M20 35h8c0 3-2 6-4 8-2-2-4-5-4-8Z" />
        <path fill="currentColor" d="M16 26c-4 2-6 6-6 11l8-4Zm16 0c4 2 6 6 6 11l-8-4Z" opacity=".82" />
        <path fill="currentColor" d="M24 4c-6 5-9 11-9 18 0 5 1 9 3 13h12c2-4 3-8 3-13 0-7-3-13-9-18Z" />
        <circle cx="24" cy="20" r="4.5" {...detail} />
      </>
    ),
  },
  snail: {
    ground: "#94526a",
    figure: (
      <>
        <path {...line} d="M7 38h26c6 0 8-4 7-9l-2-9M34 20l-3-6M38 20l4-6" />
        <circle cx="21" cy="25" r="12" fill="currentColor" />
        <path {...seam} stroke-width="3" d="M21 32c-5 0-7-4-7-7s3-7 7-7 6 3 6 6-2 5-5 5-4-2-3-4" />
      </>
    ),
  },
  umbrella: {
    ground: "#1f6f6b",
    figure: (
      <>
        <path
          fill="currentColor"
          d="M24 8C13 8 7 16 6 26c3-3 6-3 9 0 3-3 6-3 9 0 3-3 6-3 9 0 3-3 6-3 9 0C41 16 35 8 24 8Z"
        />
        <path {...line} d="M24 5v3M24 26v11c0 5 7 5 7 0" />
      </>
    ),
  },
};
