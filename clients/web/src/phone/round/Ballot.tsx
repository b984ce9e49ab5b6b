import { useState } from "preact/hooks";
import { play } from "../../device/sound.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { OptionCard } from "../../ui/OptionCard.tsx";
import { Problem } from "../../ui/Problem.tsx";
import "./Ballot.css";

interface Props {
  /** Null: the ballot is only shown. */
  action: "submit-elimination-vote" | "submit-final-vote" | "submit-audience-vote" | null;
  /** The option for which the own vote counts at the moment; empty: none. */
  vote: string;
}

/** The options to vote for; the own decoy is shown and cannot be chosen. */
export function Ballot({ action, vote }: Props) {
  const { phone } = useMessages();
  const { state, ballot, you } = useRoom();
  const { act, problem } = useAct();
  // The tap shows at once; what counts is what the server has accepted.
  const [tapped, setTapped] = useState<string | null>(null);
  const mayVote = action !== null && state.pausedBy === "";

  async function choose(optionId: string): Promise<void> {
    if (action === null) return;
    setTapped(optionId);
    if (await act(action, { optionId })) play("done");
    setTapped((current) => (current === optionId ? null : current));
  }

  return (
    <>
      <Problem text={problem} />
      <ul class="ballot">
        {ballot.map(({ id, text }, index) => {
          const own = id === you.optionId;
          return (
            <li key={id}>
              <OptionCard
                index={index}
                text={text}
                own={own}
                chosen={id === (tapped ?? vote)}
                {...(own || !mayVote ? {} : { onChoose: () => void choose(id) })}
              />
            </li>
          );
        })}
      </ul>
      {vote === "" || !mayVote ? null : <p class="soft">{phone.vote.changeable}</p>}
    </>
  );
}
