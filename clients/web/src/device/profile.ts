import { ICONS, type Icon } from "../../../../src/protocol/choices.ts";
import { newId } from "../session/ids.ts";
import { recall, remember } from "./storage.ts";

/** Who plays on this device. */
export interface Profile {
  name: string;
  /** Null: the first icon that is free. */
  icon: Icon | null;
}

export function recallProfile(): Profile {
  const { name = "", icon = null } = recall<Partial<Profile>>("profile") ?? {};
  return { name, icon: icon !== null && ICONS.includes(icon) ? icon : null };
}

export function rememberProfile(profile: Profile): void {
  remember("profile", profile);
}

/** A random id by which a kick can ban this device from a room; says nothing about the device. */
export function deviceId(): string {
  const known = knownDeviceId();
  if (known !== null) return known;
  const id = newId();
  remember("device", id);
  return id;
}

/** Null: nobody has played on this device. */
export function knownDeviceId(): string | null {
  return recall<string>("device");
}
