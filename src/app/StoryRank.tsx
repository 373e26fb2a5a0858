import { useMemo, useState } from "react";
import { formatFull } from "../base/formatNumber";
import { buildRankModel } from "../chart/buildRankModel";
import { nameOf } from "../chart/describe";
import { HOME_PLACE } from "../selection/selection";
import {
  ASSUMPTION_LIMITS,
  DEFAULT_ASSUMPTIONS,
  deriveRanks,
  type Assumptions,
} from "../series/rankSeries";
import { errorKindOf, sourcesOfStandings, type ErrorKind } from "../series/standings";
import { respondentsOf, sampleOf, SURVEY_SAMPLES_ADDRESS } from "../series/surveySamples";
import { RankFigure } from "../view/RankFigure";
import { TextField } from "../view/TextField";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { altText, anyOwn } from "./drawingWords";
import { flagsText, rankSheet, type StandingsProps } from "./standingsWords";
import styles from "./StoryParts.module.css";

interface Props extends StandingsProps {
  readonly assumptions: Assumptions;
  readonly onAssume: (assumptions: Assumptions) => void;
}

/** The rank of Mechelen in every year, with what sampling error leaves of it and what that rests on. */
export function StoryRank({ catalogue, t, standings, assumptions, onAssume }: Props) {
  const { indicator } = standings;
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const name = nameOf(HOME_PLACE, catalogue, t);
  const ranks = useMemo(() => deriveRanks(standings, assumptions), [standings, assumptions]);
  const model = useMemo(
    () => buildRankModel(ranks, { t, name, everyYears: indicator.everyYears }),
    [ranks, t, name, indicator],
  );
  const kind = errorKindOf(indicator);
  const unit = t(`unit.rank.${indicator.direction}`);
  const told = errorText(kind, assumptions, t);
  const divides = kind === "events" || kind === "dwellings";
  const drawn = divides || kind === "survey";
  const sources = useMemo(
    () => [...new Set([...sourcesOfStandings(standings), ...(divides ? standings.populationSources : [])])],
    [standings, divides],
  );
  const flags = flagsText(standings, standings.periods, t);
  const years = [...new Set([0, ranks.length - 1])].map((at) => model.readOut(at)).join(" ");
  const subtitle = `${t("storyFigures.rank.subtitle", { label: t.text(indicator.label), unit })}.`;
  const keys = { known: t("storyFigures.rank.key.known"), assumed: t("storyFigures.rank.key.assumed") };
  return (
    <FigureFrame
      name="story.rank"
      catalogue={catalogue}
      t={t}
      id="rank"
      headingLevel={2}
      title={t("storyFigures.rank.title")}
      subtitle={subtitle}
      says={{
        means: [years, told, flags].filter(Boolean).join(" "),
        not: drawn ? t("storyFigures.rank.not") : undefined,
        behind: kind === "survey" ? <SampleNote t={t} /> : undefined,
      }}
      sources={sources}
      sheet={() => {
        const sample = t("storyFigures.rank.sample.note", { address: SURVEY_SAMPLES_ADDRESS });
        const notes = [told, flags, kind === "survey" ? sample : "", drawn ? t("storyFigures.rank.not") : ""];
        return rankSheet({ catalogue, t, standings }, { ranks, model, notes, sources });
      }}
      leaves={() => ({
        subtitle,
        note: [told, flags, drawn ? t("storyFigures.rank.not") : ""].filter(Boolean).join(" "),
        drawing: { kind: "rank", model, unit, words: keys },
        alt: altText("ranks", [`${t("storyFigures.rank.title")}.`, subtitle, years], t),
        isOwn: anyOwn([indicator.id, ...sources]),
      })}
    >
      <Assume kind={kind} assumptions={assumptions} onAssume={onAssume} t={t} />
      <div ref={ref} className={styles.panel}>
        <RankFigure
          model={model}
          width={widthPx}
          words={{
            cursor: t("storyFigures.rank.cursor", { name }),
            unit,
            ...keys,
          }}
        />
      </div>
    </FigureFrame>
  );
}

function errorText(kind: ErrorKind, { respondents, personsPerDwelling }: Assumptions, t: Props["t"]): string {
  const write = (value: number, decimals: number) => formatFull(value, { locale: t.locale, decimals });
  if (kind === "survey") return t("storyFigures.rank.error.survey", { count: write(respondents, 0) });
  if (kind === "dwellings") {
    return t("storyFigures.rank.error.dwellings", { persons: write(personsPerDwelling, 1) });
  }
  return t(`storyFigures.rank.error.${kind}`);
}

/** The one year of which the numbers are published, with those of the home city. */
function SampleNote({ t }: Pick<Props, "t">) {
  const { sent, kept } = sampleOf(HOME_PLACE, 2017)!;
  const write = (value: number) => formatFull(value, { locale: t.locale, decimals: 0 });
  const told = { sent: write(sent), kept: write(kept), count: write(respondentsOf(HOME_PLACE, 2017)!) };
  return (
    <>
      {t("storyFigures.rank.sample", told)}{" "}
      <a href={SURVEY_SAMPLES_ADDRESS} rel="noreferrer" target="_blank">
        {t("storyFigures.rank.sample.source")}
      </a>
    </>
  );
}

const FIELDS = { survey: "respondents", dwellings: "personsPerDwelling" } as const;

interface AssumeProps extends Pick<Props, "assumptions" | "onAssume" | "t"> {
  readonly kind: ErrorKind;
}

/** The number that no source gives, for the reader to set. */
function Assume({ kind, assumptions, onAssume, t }: AssumeProps) {
  const field = kind === "survey" || kind === "dwellings" ? FIELDS[kind] : null;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  if (field === null) return null;
  const text = typed[field] ?? String(assumptions[field]);
  const [least, most] = ASSUMPTION_LIMITS[field];
  const write = (value: number) => new Intl.NumberFormat(t.locale).format(value);
  const change = (next: string) => {
    setTyped({ ...typed, [field]: next });
    const value = parseAmount(next);
    if (value >= least && value <= most) onAssume({ ...assumptions, [field]: value });
  };
  const value = parseAmount(text);
  const fits = value >= least && value <= most;
  return (
    <div className={styles.field}>
      <TextField
        label={t(`storyFigures.rank.assume.${field}`)}
        value={text}
        onChange={change}
        hint={t("storyFigures.rank.assume.hint", { value: write(DEFAULT_ASSUMPTIONS[field]) })}
        trouble={fits ? undefined : t("storyFigures.rank.assume.trouble", { least: write(least), most: write(most) })}
      />
    </div>
  );
}

/** A comma is a decimal mark to a Dutch reader; NaN where it is no number. */
const parseAmount = (text: string): number => (text.trim() === "" ? NaN : Number(text.trim().replace(",", ".")));
