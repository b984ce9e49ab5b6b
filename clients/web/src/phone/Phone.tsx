import { useMessages } from "../i18n/useMessages.tsx";
import { RoomProvider } from "../session/useRoom.tsx";
import { Button } from "../ui/Button.tsx";
import { JoinPage } from "./join/JoinPage.tsx";
import { PhoneRoom } from "./PhoneRoom.tsx";
import { useEntrance } from "./useEntrance.ts";
import "./Phone.css";

/** Everything that happens on a phone. @param code the room's; null to open a new one */
export function Phone({ code }: { code: string | null }) {
  const { session, isReturning, failure, enter, takeSeat, comeBack } = useEntrance(code);
  if (session !== null) {
    return (
      <RoomProvider session={session}>
        <PhoneRoom onReturn={comeBack} onTakeSeat={takeSeat} />
      </RoomProvider>
    );
  }
  if (!isReturning) return <JoinPage code={code} enter={enter} failure={failure} />;
  return <Returning isStuck={failure !== null} onRetry={comeBack} />;
}

/** On the way back to the seat that this device has. */
function Returning({ isStuck, onRetry }: { isStuck: boolean; onRetry: () => void }) {
  const { common, phone } = useMessages();
  if (!isStuck) {
    return (
      <main class="phone-page">
        <p role="status">{phone.oneMoment}</p>
      </main>
    );
  }
  const { title, text } = phone.ending.unreachable;
  return (
    <main class="phone-page">
      <h1>{title}</h1>
      <p role="alert">{text}</p>
      <Button kind="main" size="l" onClick={onRetry}>
        {common.tryAgain}
      </Button>
    </main>
  );
}
