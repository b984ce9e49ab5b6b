import { useEffect, useRef } from "preact/hooks";
import { useRoom } from "../../session/useRoom.tsx";

/** Often enough to lose little, seldom enough for what the server allows over a long time. */
const EVERY_MS = 1_500;

/** Saves what is typed at the server, at most every now and then and always the latest. */
export function useDraft(): (text: string) => void {
  const { session } = useRoom();
  const latest = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function save(): void {
    timer.current = undefined;
    if (latest.current === null) return;
    // A draft that is refused is no news to anybody: the next one replaces it.
    void session.act("save-draft", { text: latest.current });
    latest.current = null;
    timer.current = setTimeout(save, EVERY_MS);
  }

  useEffect(() => {
    // A page that is put away may never be seen again.
    const saveNow = () => {
      clearTimeout(timer.current);
      save();
    };
    addEventListener("pagehide", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("pagehide", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
    };
  }, []);
  return (text) => {
    latest.current = text;
    timer.current ??= setTimeout(save, EVERY_MS / 3);
  };
}
