import { navigate } from "../app/path.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { RoomProvider } from "../session/useRoom.tsx";
import { FailureNotice } from "./frame/FailureNotice.tsx";
import { Notice } from "./frame/Notice.tsx";
import { TvRoom } from "./frame/TvRoom.tsx";
import { useTvScale } from "./frame/useTvScale.ts";
import { useTvSession } from "./frame/useTvSession.ts";

/** The screen that everyone looks at. @param code of the room to show; null: a room of its own */
export function Tv({ code }: { code: string | null }) {
  const { tv } = useMessages();
  const { session, failure, open } = useTvSession(code);
  useTvScale();
  const openNew = code === null ? open : () => navigate("/tv");
  if (failure !== null) return <FailureNotice failure={failure} onRetry={open} onOpenNew={openNew} />;
  if (session === null) return <Notice text={tv.opening} />;
  return (
    <RoomProvider session={session}>
      <TvRoom onReturn={open} onOpenNew={openNew} />
    </RoomProvider>
  );
}
