import type { Query } from "../api/client";
import { FORMATS, profileFile } from "../api/profile";
import { Icon } from "../parts/Icon";
import { Popover } from "../parts/Popover";
import { sent } from "../state/sent";

/** The profile at `path` below `api/` as a file for other tools. */
export function Downloads({ path, query }: { path: string; query: Query }) {
  if (sent !== null) return null;
  return (
    <Popover
      class="downloads"
      name="Download this profile"
      label={
        <>
          <Icon name="download" />
          Download
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <ul>
          {FORMATS.map(({ key, name, opens }) => (
            <li key={key}>
              <a href={profileFile(path, query, key)} download onClick={close}>
                <b>{name}</b>
                <span>{opens}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
