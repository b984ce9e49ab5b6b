import type { OptionState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./AudienceShare.css";

/** How much of the audience took this for the truth; nothing if nobody of it has voted. */
export function AudienceShare({ option }: { option: OptionState }) {
  const { common } = useMessages();
  const { state } = useRoom();
  const votes = [...state.options].reduce((sum, { audienceVotes }) => sum + audienceVotes, 0);
  if (votes === 0) return null;
  return <span class="audience-share">{common.audienceShare(Math.round((100 * option.audienceVotes) / votes))}</span>;
}
