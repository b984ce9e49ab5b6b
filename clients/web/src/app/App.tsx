import type { JSX } from "preact";
import { MessagesProvider } from "../i18n/useMessages.tsx";
import { Start } from "../start/Start.tsx";
import { lazy } from "./lazy.tsx";
import { usePath } from "./path.ts";

const Phone = lazy(async () => (await import("../phone/Phone.tsx")).Phone);
const Tv = lazy(async () => (await import("../tv/Tv.tsx")).Tv);
const GamePage = lazy(async () => (await import("../stories/GamePage.tsx")).GamePage);
const Leaderboard = lazy(async () => (await import("../stories/Leaderboard.tsx")).Leaderboard);

export function App() {
  return <MessagesProvider>{pageAt(usePath())}</MessagesProvider>;
}

function pageAt(path: string): JSX.Element {
  if (path === "/tv") return <Tv key="tv" code={null} />;
  const shown = /^\/tv\/([A-Za-z]{4})$/.exec(path)?.[1]?.toUpperCase();
  if (shown !== undefined) return <Tv key={shown} code={shown} />;
  if (path === "/leaderboard") return <Leaderboard />;
  if (path === "/host") return <Phone key="host" code={null} />;
  const gameId = /^\/games\/([^/]+)$/.exec(path)?.[1];
  if (gameId !== undefined) return <GamePage gameId={gameId} />;
  const code = /^\/([A-Za-z]{4})$/.exec(path)?.[1]?.toUpperCase();
  if (code !== undefined) return <Phone key={code} code={code} />;
  return <Start />;
}
