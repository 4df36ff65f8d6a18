// Line drawings of 16 by 16, in the colour of the text beside them.

const DRAWINGS = {
  overview: "M2 11.5l3-4 3 2.5 5.5-7M2 14h12",
  profiles: "M2 2.5h12v3H2zM2 5.5h8v3H2zM2 8.5h5v3H2zM12 5.5h2v3h-2",
  outliers: "M2 14h12M3.5 11.5v-2M6.5 11.5V8.8M9.5 11.5v-2.4M12.5 11.5V2.5",
  live: "M1.5 8.5h3l2-5.5 3 10.5 2-5h3",
  users: "M6 3a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6zM1.8 13.2c.3-2.4 2-3.7 4.2-3.7s3.9 1.3 4.2 3.7M10.5 3.3a2 2 0 1 1 0 4M11.5 9.7c1.6.3 2.6 1.5 2.8 3.5",
  reports: "M3.5 1.5h6.5l3 3v10h-9.5zM10 1.5v3h3M6 8h4.5M6 11h4.5",
  settings: "M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M10.5 2.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4zM5.5 9.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z",
  queries: "M8 2c3.3 0 6 .9 6 2s-2.7 2-6 2-6-.9-6-2 2.700-2 6-2zM2 4v8c0 1.100 2.700 2 6 2s6-.9 6-2V4M2 8c0 1.100 2.700 2 6 2s6-.9 6-2",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM10.3 10.3L14 14",
  refresh: "M13.5 8a5.5 5.5 0 1 1-1.7-4M12 1.5V4.2H9.3",
  light: "M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.05 3.05l1.1 1.1M11.85 11.85l1.1 1.1M3.05 12.95l1.1-1.1M11.85 4.15l1.1-1.1",
  dark: "M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z",
  system: "M2 3h12v8H2zM6 14h4M8 11v3",
  account: "M8 2.5a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4zM2.8 14c.4-2.7 2.5-4.1 5.2-4.1s4.8 1.4 5.2 4.1",
  down: "M4 6l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  warning: "M8 2.2L14.5 13.5h-13zM8 6.5v3.2M8 11.4v.2",
  download: "M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11",
  table: "M2 3h12v10H2zM2 6.3h12M2 9.7h12M6.5 6.3V13",
  chart: "M2 2v12h12M5 11V8M8 11V4.5M11 11V6.5",
  clock: "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM8 4.8V8l2.2 1.6",
  out: "M6.5 2.5h-4v11h4M6.5 8H14M11 5l3 3-3 3",
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
