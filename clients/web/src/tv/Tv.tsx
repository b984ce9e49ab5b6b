import { useMessages } from "../i18n/useMessages.tsx";
import { RoomProvider } from "../session/useRoom.tsx";
import { Notice } from "./frame/Notice.tsx";
import { TvRoom } from "./frame/TvRoom.tsx";
import { useTvScale } from "./frame/useTvScale.ts";
import { useTvSession } from "./frame/useTvSession.ts";

/** The screen that everyone looks at: `/tv`. */
export function Tv() {
  const { common, refusals, tv } = useMessages();
  const { session, failure, open } = useTvSession();
  useTvScale();
  if (failure !== null) return <Notice text={refusals[failure]} action={common.tryAgain} onAction={open} />;
  if (session === null) return <Notice text={tv.opening} />;
  return (
    <RoomProvider session={session}>
      <TvRoom onReopen={open} />
    </RoomProvider>
  );
}
