import { meterCalls } from "../bench/meter.ts";
import { answerCalls } from "../bench/remote.ts";

// Loaded before the server's own first file, whose process then also says how it is doing.
answerCalls(meterCalls);
