import { useState } from "preact/hooks";
import { Link } from "../../app/Link.tsx";
import { deviceId, recallProfile, rememberProfile } from "../../device/profile.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
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
  const { phone, refusals, start } = useMessages();
  const { listing, obstacle, look } = useListing(code);
  const [isBusy, setBusy] = useState(false);
  const profile = recallProfile();
  const reason = failure ?? obstacle;

  async function come(entry: Entry): Promise<void> {
    setBusy(true);
    await enter(entry);
    setBusy(false);
  }

  return (
    <main class="join">
      <header class="join-head">
        <h1>{code === null ? phone.join.hostTitle : phone.join.title}</h1>
        {code === null ? null : <Code code={code} />}
        {listing === null ? null : <p>{phone.join.seats(listing.players, listing.maxPlayers)}</p>}
      </header>
      <Problem text={reason === null ? null : (refusals[reason] ?? refusals.SERVER_ERROR)} />
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
        <Button kind="main" size="l" onClick={look}>
          {phone.join.checkAgain}
        </Button>
      )}
      {listing?.audience === true ? (
        <div class="join-watch">
          <Button size="l" disabled={isBusy} onClick={() => void come({ as: "audience", device: deviceId() })}>
            {phone.join.watch}
          </Button>
          <p>{phone.join.watchHint}</p>
        </div>
      ) : null}
      <Link to="/">{code === null ? start.joinTitle : phone.join.otherCode}</Link>
    </main>
  );
}
