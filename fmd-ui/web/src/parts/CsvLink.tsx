import { address, type Query } from "../api/client";
import { Icon } from "./Icon";

/** A table of the API as a file that a spreadsheet opens, as the server makes it. */
export function CsvLink({ path, query = {}, name, title }: { path: string; query?: Query; name: string; title: string }) {
  return (
    <a class="as-file" href={address(path, { ...query, format: "csv" })} download={`${name}.csv`} title={title}>
      <Icon name="download" />
      CSV
    </a>
  );
}
