import { common } from "./common.ts";
import { phone } from "./phone.ts";
import { refusals } from "./refusals.ts";
import { start } from "./start.ts";
import { stories } from "./stories.ts";
import { tv } from "./tv.ts";

/** English is what all other languages are typed by: none can lack a key, or take other parameters. */
const messages = { common, phone, refusals, start, stories, tv };
export type Messages = typeof messages;
export default messages;
