import type { Messages } from "../en/index.ts";
import { common } from "./common.ts";
import { phone } from "./phone.ts";
import { refusals } from "./refusals.ts";
import { start } from "./start.ts";
import { stories } from "./stories.ts";
import { tv } from "./tv.ts";

const messages: Messages = { common, phone, refusals, start, stories, tv };
export default messages;
