import { useState } from "preact/hooks";
import { knownDeviceId } from "../device/profile.ts";
import { forgetAll } from "../device/storage.ts";
import { fetchJson } from "../session/fetchJson.ts";
import { type Failure, joinErrorOf } from "../session/JoinError.ts";

interface Forgetting {
  /** Resolves with whether nothing is known any more. */
  forget: () => Promise<boolean>;
  /** Why the server still knows what was asked on this device; null if it does not, or was not told. */
  failure: Failure | null;
  isBusy: boolean;
}

/** Forgets this device: first at the server, which knows it by an id that only the device has; then here. */
export function useForgetting(): Forgetting {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function forget(): Promise<boolean> {
    const device = knownDeviceId();
    setBusy(true);
    try {
      if (device !== null) await fetchJson("/api/devices/forget", { device });
      forgetAll();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(joinErrorOf(error).code);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { forget, failure, isBusy };
}
