import { z } from "zod";
import { REPORT_REASONS } from "../game/reports.ts";
import { QUESTION_TIME_FACTORS, TIMINGS } from "../game/ruleset.ts";
import { CATEGORIES, FILTERS, LANGUAGES } from "../game/settings.ts";
import { iconSchema } from "./icon.ts";

/** Generous bounds in UTF-16 units, so that the rules can answer with a reason what is merely too long. */
const MAX_TEXT = 1_600;
const MAX_NAME = 400;

const personId = z.string().min(1).max(12);
/** How many packs a host can choose by name. */
const MAX_PACKS = 50;

const optionId = z.string().min(1).max(4);

export const settingsSchema = z.strictObject({
  ruleset: z.string().max(40),
  timing: z.enum(TIMINGS),
  language: z.enum(LANGUAGES),
  filter: z.enum(FILTERS),
  lateJoin: z.boolean(),
  audience: z.boolean(),
  packs: z.array(z.string().max(80)).max(MAX_PACKS),
  categories: z.array(z.enum(CATEGORIES)).max(CATEGORIES.length),
});

/** An action's shape: the client's id for it, under which it is answered and counts once, and what it says. */
function action<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ id: z.string().min(1).max(40), ...shape });
}

const plain = action({});

/** What a client can ask for in a room, by message type. */
const ACTIONS = {
  "start-game": plain,
  "update-settings": action({ settings: settingsSchema.partial() }),
  "update-profile": action({ name: z.string().max(MAX_NAME), icon: iconSchema }),
  "set-question-time": action({ playerId: personId, factor: z.literal(QUESTION_TIME_FACTORS) }),

  "submit-answer": action({ text: z.string().max(MAX_TEXT) }),
  "save-draft": action({ text: z.string().max(MAX_TEXT) }),
  "submit-elimination-vote": action({ optionId }),
  "submit-final-vote": action({ optionId }),
  "submit-audience-vote": action({ optionId }),

  "request-next-round": plain,
  "pause-game": plain,
  "resume-game": plain,
  "extend-phase": plain,
  "skip-question": plain,
  "end-game": plain,
  "play-again": plain,

  "report-question": action({ reason: z.enum(REPORT_REASONS) }),

  "kick-player": action({ playerId: personId }),
  "hand-over-host": action({ playerId: personId }),
  "lock-room": action({ locked: z.boolean() }),
  "hide-code": action({ hidden: z.boolean() }),
  leave: plain,
} as const;

export type ActionName = keyof typeof ACTIONS;
export type ActionMessage<N extends ActionName> = z.infer<(typeof ACTIONS)[N]>;

/** An action whose type and message belong together. */
export type AnyAction = { [N in ActionName]: { type: N; message: ActionMessage<N> } }[ActionName];

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

export function isActionName(type: string): type is ActionName {
  return Object.hasOwn(ACTIONS, type);
}

/** Gives the bytes of a client a shape; null if they do not have it. */
export function parseAction(type: ActionName, message: unknown): AnyAction | null {
  const parsed = ACTIONS[type].safeParse(message);
  // Sound: the schema that parsed the message is the one that belongs to the type.
  return parsed.success ? ({ type, message: parsed.data } as AnyAction) : null;
}
