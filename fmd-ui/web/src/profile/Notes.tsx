import type { Profile } from "../api/profile";

/** What this profile cannot tell, why, and what to do about it. */
export function Notes({ profile: { names, cpu_stacks } }: { profile: Pick<Profile, "names" | "cpu_stacks"> }) {
  return (
    <>
      {!cpu_stacks && (
        <div class="profile-note" role="note">
          <p>
            <b>There are no stacks of running threads:</b> this system gives none, they are switched off, or other code has taken the profiler’s signal. Times on the CPU are
            exact but not divided by function; where requests waited shows as far as it is known. Linux on x86_64 and aarch64 can show both.
          </p>
        </div>
      )}
      {names !== "full" && (
        <div class="profile-note" role="note">
          <p>
            <b>{names === "none" ? "The executable holds no names of functions." : "The executable holds no lines."}</b>{" "}
            {names === "none" ? "Build it with symbols, and functions, files and lines show here." : "Functions are known, files and lines are not."} In its Cargo.toml:
          </p>
          <pre class="code" tabIndex={0}>{names === "none" ? '[profile.release]\ndebug = 1\nstrip = "none"' : "[profile.release]\ndebug = 1"}</pre>
        </div>
      )}
    </>
  );
}
