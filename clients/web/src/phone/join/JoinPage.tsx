import { useState } from "preact/hooks";
import { Link } from "../../app/Link.tsx";
import { deviceId, recallProfile, rememberProfile } from "../../device/profile.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRefusalWords } from "../../i18n/useRefusalWords.ts";
import type { Entry } from "../../session/enter.ts";
import type { Failure } from "../../session/JoinError.ts";
import { Button } from "../../ui/Button.tsx";
import { Code } from "../../ui/Code.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { useListing } from "./useListing.ts";
import { WhoAreYou } from "./WhoAreYou.tsx";
import "./JoinPage.css";

interface Props {
  /** Null: a new room. */
  code: string | null;
  failure: Failure | null;
  enter: (entry: Entry) => Promise<void>;
}

/** Before the room: who are you? Says beforehand what stands in the way. */
export function JoinPage({ code, failure, enter }: Props) {
  const { phone, start } = useMessages();
  const inWords = useRefusalWords();
  const { listing, obstacle, look } = useListing(code);
  const [isBusy, setBusy] = useState(false);
  const profile = recallProfile();

  async function come(entry: Entry): Promise<void> {
    setBusy(true);
    await enter(entry);
    setBusy(false);
  }

  return (
    <main class="join">
      <header class="join-head">
        <Headline code={code} isOpen={obstacle === null} />
        {listing === null ? null : <p>{phone.join.seats(listing.players, listing.maxPlayers)}</p>}
      </header>
      <Problem text={inWords(failure ?? obstacle)} />
      {obstacle === null ? (
        <WhoAreYou
          {...profile}
          action={code === null ? phone.join.open : phone.join.enter}
          isBusy={isBusy}
          onSubmit={(name, icon) => {
            rememberProfile({ name, icon });
            void come({ as: "player", name, device: deviceId(), ...(icon === null ? {} : { icon }) });
          }}
        />
      ) : (
        <Button size="l" onClick={look}>
          {phone.join.checkAgain}
        </Button>
      )}
      {listing?.audience === true ? (
        <JustWatch isBusy={isBusy} onWatch={() => void come({ as: "audience", device: deviceId() })} />
      ) : null}
      {code === null || obstacle === "ROOM_NOT_FOUND" ? null : (
        <Link class="join-tv" to={`/tv/${code}`}>
          {start.showHere}
        </Link>
      )}
      <Link to="/">{code === null ? start.joinTitle : phone.join.otherCode}</Link>
    </main>
  );
}

function Headline({ code, isOpen }: { code: string | null; isOpen: boolean }) {
  const { hostTitle, room, title } = useMessages().phone.join;
  if (code === null) return <h1>{hostTitle}</h1>;
  return (
    <>
      <h1>{isOpen ? title : room}</h1>
      <Code code={code} />
    </>
  );
}

function JustWatch({ isBusy, onWatch }: { isBusy: boolean; onWatch: () => void }) {
  const { phone } = useMessages();
  return (
    <div class="join-watch">
      <Button size="l" disabled={isBusy} onClick={onWatch}>
        {phone.join.watch}
      </Button>
      <p>{phone.join.watchHint}</p>
    </div>
  );
}
