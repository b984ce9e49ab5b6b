import { useState } from "preact/hooks";
import { Link } from "../app/Link.tsx";
import { navigate } from "../app/path.ts";
import { keptSeats } from "../device/seats.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Logo } from "../icons/marks.tsx";
import { Button } from "../ui/Button.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { Forget } from "./Forget.tsx";
import { LanguageChooser } from "./LanguageChooser.tsx";
import { ShowRoom } from "./ShowRoom.tsx";
import "./Start.css";

/** The first page: join with a code, or host. */
export function Start() {
  const { common, start } = useMessages();
  const [seat, setSeat] = useState(() => keptSeats().find(({ as }) => as !== "screen") ?? null);
  return (
    <div class="start">
      <header class="start-head">
        <Logo />
        <h1>{common.appName}</h1>
        <p>{start.tagline}</p>
      </header>
      <main class="start-main">
        <section class="start-panel">
          <h2>{start.joinTitle}</h2>
          {seat === null ? null : (
            <Button size="l" onClick={() => navigate(`/${seat.code}`)}>
              {start.back(seat.code)}
            </Button>
          )}
          <CodeForm action={start.join} onCode={(code) => navigate(`/${code}`)} />
        </section>
        <section class="start-panel">
          <h2>{start.hostTitle}</h2>
          <Button size="l" onClick={() => navigate("/tv")}>
            {start.hostScreen}
          </Button>
          <p class="start-note">{start.hostScreenHint}</p>
          <Button size="l" onClick={() => navigate("/host")}>
            {start.hostPlay}
          </Button>
          <p class="start-note">{start.hostPlayHint}</p>
          <ShowRoom />
        </section>
      </main>
      <footer class="start-foot">
        <Link to="/leaderboard">{start.leaderboard}</Link>
        <LanguageChooser />
        <Forget onForgotten={() => setSeat(null)} />
      </footer>
    </div>
  );
}
