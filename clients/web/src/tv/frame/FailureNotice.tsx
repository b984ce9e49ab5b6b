import { useMessages } from "../../i18n/useMessages.tsx";
import { useRefusalWords } from "../../i18n/useRefusalWords.ts";
import type { Failure } from "../../session/JoinError.ts";
import { Notice } from "./Notice.tsx";

interface Props {
  failure: Failure;
  onRetry: () => void;
  onOpenNew: () => void;
}

/** Why the screen could not get into a room, and what can be done about it. */
export function FailureNotice({ failure, onRetry, onOpenNew }: Props) {
  const { common, phone, tv } = useMessages();
  const text = useRefusalWords()(failure) ?? "";
  switch (failure) {
    case "WRONG_VERSION":
      return <Notice text={tv.ending.wrongVersion} action={phone.ending.reload} onAction={() => location.reload()} />;
    case "ROOM_NOT_FOUND":
    case "ROOM_CLOSED":
      return <Notice text={text} action={tv.ending.newRoom} onAction={onOpenNew} />;
    default:
      return <Notice text={text} action={common.tryAgain} onAction={onRetry} />;
  }
}
