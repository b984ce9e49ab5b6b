// The thread that createCluster.ts starts: makes the files of a database in the folder it is given.
import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

// Sound: createCluster.ts passes a path.
const database = await PGlite.create(workerData as string);
await database.close();
