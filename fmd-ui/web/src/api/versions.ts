import { versionName } from "../figures/result";
import { sharedAnswer } from "./shared";
import type { VersionInfo } from "./types";

/** The service's versions, newest first. */
export const useVersions = sharedAnswer<VersionInfo[]>("versions");

/** The name of the version with this id, as it stands in the address; the id itself until its name is known. */
export function useVersionName(id: string | null): string | null {
  const known = useVersions()?.find((version) => String(version.id) === id);
  return known ? versionName(known.name) : id;
}
