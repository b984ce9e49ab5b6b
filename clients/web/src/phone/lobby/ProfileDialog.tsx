import { ICONS } from "../../../../../src/protocol/choices.ts";
import { rememberProfile } from "../../device/profile.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { WhoAreYou } from "../join/WhoAreYou.tsx";
import { QuestionTime } from "./QuestionTime.tsx";

/** Name, icon and time to write, while the game has not started. */
export function ProfileDialog({ onClose }: { onClose: () => void }) {
  const { phone } = useMessages();
  const { me, players } = useRoom();
  const { act, problem, isBusy } = useAct();
  if (me === undefined) return null;
  return (
    <Dialog title={phone.lobby.profile} onClose={onClose}>
      <Problem text={problem} />
      <WhoAreYou
        name={me.name}
        icon={ICONS.find((icon) => icon === me.icon) ?? null}
        taken={players.filter(({ id }) => id !== me.id).map(({ icon }) => icon)}
        action={phone.lobby.save}
        isBusy={isBusy}
        onSubmit={async (name, icon) => {
          if (icon === null || !(await act("update-profile", { name, icon }))) return;
          rememberProfile({ name, icon });
          onClose();
        }}
      />
      <QuestionTime playerId={me.id} />
      <p class="soft">{phone.lobby.moreTimeHint}</p>
    </Dialog>
  );
}
