import { versionName } from "../figures/result";
import { sharedAnswer } from "./shared";
import type { VersionInfo } from "./types";

/** The service's versions, newest first. */
export const useVersions = sharedAnswer<VersionInfo[]>("versions");

/** The names of the versions with these ids, as they stand in the address; ids themselves until their names are known. */
export function useVersionName(ids: string | null): string | null {
  const known = useVersions();
  const name = (id: string) => {
    const found = known?.find((version) => String(version.id) === id);
    return found ? versionName(found.name) : id;
  };
  return ids === null ? null : ids.split(",").map(name).join(", ");
}
