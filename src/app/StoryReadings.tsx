import { lazy, Suspense, useMemo, useState } from "react";
import type { Claim, ClaimTest } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { Reading, Readings } from "../series/claimTypes";
import { readingsOf } from "../series/readings";
import { Button } from "../view/Button";
import { PlainTable, type PlainRow } from "../view/PlainTable";
import { SelectField } from "../view/SelectField";
import { Skeleton } from "../view/Skeleton";
import { useSelection, useServices } from "./services";
import { SaveButton } from "./StoryActions";
import { readingWords, trianglesOf } from "./storyReadings";
import type { StoryData } from "./useStory";
import styles from "./StoryCard.module.css";

const StoryTriangle = lazy(async () => ({ default: (await import("./StoryTriangle")).StoryTriangle }));
const TRIANGLE_PX = 520;
const ALL = "all";

interface Props {
  readonly subject: Claim | ClaimTest;
  readonly title: string;
  /** Id of the claim whose readings lie open in the link; null for a reader's own, which opens on the spot. */
  readonly id: string | null;
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** In how many of all reasonable readings it holds; each of them, and the change in every window, on demand. */
export function StoryReadings({ subject, title, id, data, t }: Props) {
  const { store } = useServices().bound;
  const { claim } = useSelection();
  const [openHere, setOpenHere] = useState(false);
  const readings = useMemo(() => readingsOf(subject, data), [subject, data]);
  if (readings.all.length === 0) return null;
  const open = id === null ? openHere : claim === id;
  const toggle = () => (id === null ? setOpenHere(!open) : store.update({ claim: open ? null : id }));
  return (
    <>
      <p className={styles.readingsHead}>
        <strong>{holdsText(readings, t)}</strong>
        <Button onClick={toggle} expanded={open} name={`${t("story.readings")}: ${title}`}>
          {t("story.readings")}
        </Button>
      </p>
      {open ? <Open readings={readings} title={title} id={id} data={data} t={t} /> : null}
    </>
  );
}

export function holdsText({ holding, failing, cannot }: Readings, t: StoryTranslator): string {
  const count = holding + failing;
  const number = new Intl.NumberFormat(t.locale);
  const said =
    count === 0 ? t("story.readings.none") : t.plural("story.readings.holds", count, { holding: number.format(holding) });
  return cannot === 0 ? said : `${said}; ${t.plural("story.readings.cannot", cannot)}`;
}

interface OpenProps extends Pick<Props, "title" | "id" | "data" | "t"> {
  readonly readings: Readings;
}

function Open({ readings, title, id, data, t }: OpenProps) {
  const { store } = useServices().bound;
  const [indicator, setIndicator] = useState(ALL);
  const { catalogue } = data;
  const triangles = useMemo(() => trianglesOf(readings.all, data), [readings, data]);
  const keys = [...new Set(readings.all.map((reading) => keyOf(reading)))];
  const shown = keys.includes(indicator) ? indicator : ALL;
  const nameOf = (key: string) => readingWords(readings.all.find((one) => keyOf(one) === key)!, catalogue, t).indicator;
  const rows = useMemo(
    () =>
      readings.all
        .filter((reading) => shown === ALL || keyOf(reading) === shown)
        .map((reading, i) => rowOf(reading, i, readingWords(reading, catalogue, t))),
    [readings, shown, catalogue, t],
  );
  return (
    <div className={styles.readingsOpen}>
      <p className={styles.how}>{t("story.readings.means")}</p>
      {keys.length > 1 ? (
        <div className={styles.filter}>
          <SelectField
            label={t("story.readings.filter")}
            value={shown}
            options={[{ id: ALL, label: t("story.readings.all") }, ...keys.map((key) => ({ id: key, label: nameOf(key) }))]}
            onChange={setIndicator}
          />
        </div>
      ) : null}
      <PlainTable
        caption={t("story.readings.caption", { title })}
        locale={t.locale}
        columns={COLUMNS.map((column) => ({ id: column, label: t(`story.readings.${column}`), numeric: column === "value" }))}
        rows={rows}
        windowed
      />
      <p>
        <SaveButton
          name={t("story.csv.readings", { title })}
          sheet={async () => {
            const says = holdsText(readings, t);
            return (await import("./storySheets")).readingsSheet({ title, id: id ?? "own", says, readings }, { data, t });
          }}
          claim={id}
          data={data}
          t={t}
        />
      </p>
      {triangles.length > 0 ? (
        <Suspense fallback={<Skeleton height={TRIANGLE_PX} label={t("story.loading")} />}>
          <StoryTriangle
            catalogue={catalogue}
            readings={triangles}
            onPick={({ reading: { windows }, from, to }) => {
              const { category, place, show, against, other } = windows;
              const places = other === null ? [place] : [place, other];
              const chosen = { page: "compare", indicator: windows.indicator } as const;
              store.update({ ...chosen, category, places, show, peers: against ?? "none", from, to, base: null });
              window.scrollTo(0, 0);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

const COLUMNS = ["indicator", "counted", "against", "period", "value", "holding"] as const;

const keyOf = ({ indicator, category, place }: Reading) => [indicator, category, place].join(" ");

function rowOf(reading: Reading, position: number, words: ReturnType<typeof readingWords>): PlainRow {
  return {
    id: String(position),
    cells: [
      { text: words.indicator },
      { text: words.counted },
      { text: words.against },
      { text: words.period },
      { text: words.value, value: reading.value, ...(words.note ? { note: words.note } : {}) },
      { text: words.holding },
    ],
  };
}
