import { useEffect, useState } from "preact/hooks";

/** From this width on the picture of the overview stands beside its table, as `style.css` lays it out. */
const WIDE = matchMedia("(min-width: 2200px)");

/** What stands above and below the picture there, pixels. */
const AROUND = 200;

/** Height that a picture beside its table may fill; 0 where it stands above it. */
export function useRoom(aside: boolean): number {
  const measure = () => (aside && WIDE.matches ? innerHeight - AROUND : 0);
  const [room, setRoom] = useState(measure);
  useEffect(() => {
    const again = () => setRoom(measure());
    again();
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, [aside]);
  return room;
}
