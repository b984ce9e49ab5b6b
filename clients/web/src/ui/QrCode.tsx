import { useEffect, useState } from "preact/hooks";
import "./QrCode.css";

interface Props {
  /** What the code says, usually an address. */
  text: string;
  /** What it is for, for those who do not see it. */
  label: string;
}

/** Quiet modules around the code, without which cameras do not find it. */
const MARGIN = 2;

/** As wide as its place; the encoder is loaded when the first one is shown. */
export function QrCode({ text, label }: Props) {
  const [modules, setModules] = useState<boolean[][] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import("uqr").then(({ encode }) => {
      if (isCurrent) setModules(encode(text, { border: 0 }).data);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (modules === null) return <div class="qr" />;
  const size = modules.length + 2 * MARGIN;
  return (
    <svg class="qr" viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`} role="img" aria-label={label}>
      <path d={modules.flatMap(rowPath).join("")} />
    </svg>
  );
}

function rowPath(row: boolean[], y: number): string[] {
  return row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []));
}
