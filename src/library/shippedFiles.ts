const tables = import.meta.glob<string>("../../data/**/*.csv", { query: "?url", import: "default", eager: true });
const description = import.meta.glob<string>("../../data/datapackage.json", {
  query: "?url",
  import: "default",
  eager: true,
});
const boundaries = import.meta.glob<string>("../../data/boundaries/*.topojson", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Where the build put the files of the data package, by their path within it ("observations/x.csv"). */
export const SHIPPED_FILES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...tables, ...description, ...boundaries }).map(([path, url]) => [
    path.slice("../../data/".length),
    url,
  ]),
);
