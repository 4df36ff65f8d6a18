import { useEffect, useState } from "preact/hooks";
import { get } from "../../api/client";
import type { Source as Answer } from "../../api/profile";
import { sent } from "../../state/sent";

/** What was read before, by file and line; `null` where it cannot be read. */
const read = new Map<string, Answer | null>();
const MOST_READ = 200;

interface SourceProps {
  file: string;
  line: number;
  /** Called once it is known what stands there. */
  onRead?: (() => void) | undefined;
}

/** The lines of code around one that took time; a file that somebody is sent holds none. */
export function Source(props: SourceProps) {
  return sent === null ? <Read {...props} /> : null;
}

function Read({ file, line, onRead }: SourceProps) {
  const key = `${file}:${line}`;
  const [source, setSource] = useState<Answer | null | undefined>(read.get(key));
  useEffect(() => {
    if (source !== undefined) return;
    const abort = new AbortController();
    get<Answer>("source", { file, line }, abort.signal).then(
      (answer) => {
        if (read.size >= MOST_READ) read.clear();
        read.set(key, answer);
        setSource(answer);
      },
      () => {
        if (abort.signal.aborted) return;
        read.set(key, null);
        setSource(null);
      },
    );
    return () => abort.abort();
  }, [key]);

  useEffect(() => {
    if (source !== undefined) onRead?.();
  }, [source !== undefined]);

  if (source === undefined) return <p class="source-note" aria-busy="true">Reading {file} …</p>;
  if (source === null) return <p class="source-note">The service cannot read {file} where it runs.</p>;
  return (
    <figure class="source" tabIndex={0}>
      <figcaption>{source.file}</figcaption>
      <pre>
        {source.lines.map((text, n) => {
          const number = source.first_line + n;
          return (
            <span key={number} class={number === line ? "source-line here" : "source-line"}>
              <span class="source-number">{number}</span>
              <code>{text || " "}</code>
            </span>
          );
        })}
      </pre>
    </figure>
  );
}
