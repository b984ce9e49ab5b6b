import { useMessages } from "../i18n/useMessages.tsx";
import { endingOfRefusal } from "../session/closing.ts";
import { RoomProvider } from "../session/useRoom.tsx";
import { EndingPage } from "./EndingPage.tsx";
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
  if (failure !== null) return <EndingPage ending={endingOfRefusal(failure) ?? "unreachable"} onReturn={comeBack} />;
  return <OneMoment />;
}

/** On the way back to the seat that this device has. */
function OneMoment() {
  const { phone } = useMessages();
  return (
    <main class="phone-page">
      <div role="status">
        <h1>{phone.oneMoment}</h1>
      </div>
    </main>
  );
}
