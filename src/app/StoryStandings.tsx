import { useMemo, useState } from "react";
import { buildSlopeModel, type SlopeModel } from "../chart/buildSlopeModel";
import type { Catalogue } from "../dataset/types";
import { storyFiguresMessages } from "../i18n/storyFigures";
import { DEFAULT_ASSUMPTIONS } from "../series/rankSeries";
import { sourcesOfStandings, type Standings } from "../series/standings";
import { SelectField } from "../view/SelectField";
import { Skeleton } from "../view/Skeleton";
import { SlopeFigure } from "../view/SlopeFigure";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame, type Leaves } from "./FigureFrame";
import { altText, anyOwn } from "./drawingWords";
import { StoryRank } from "./StoryRank";
import { useServices } from "./services";
import { flagsText, slopeSheet, unitText, type StandingsProps } from "./standingsWords";
import { usePageTranslator } from "./usePageTranslator";
import { useStandings, type StandingsView } from "./useStandings";
import styles from "./StoryParts.module.css";

const WAITING_PX = 520;
/** Over a longer way the eye loses a line. */
const MOST_PX = 860;

/** Where Mechelen stands among the centre cities: two years side by side, and its rank in every year. */
export function StoryStandings({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = usePageTranslator(storyFiguresMessages);
  const view = useStandings(catalogue);
  const [assumptions, setAssumptions] = useState(DEFAULT_ASSUMPTIONS);
  const { indicator, standings, failed, years } = view;
  if (!indicator) return null;
  if (!standings && failed) return <p>{t("storyFigures.standings.failed")}</p>;
  if (!standings) return <Skeleton height={WAITING_PX} label={t("data.loading")} />;
  const props = { catalogue, t, standings };
  return (
    <>
      <Slope {...props} view={view} years={years} />
      {years ? <StoryRank {...props} assumptions={assumptions} onAssume={setAssumptions} /> : null}
    </>
  );
}

interface SlopeProps extends StandingsProps {
  readonly view: StandingsView;
  readonly years: StandingsView["years"];
}

function Slope({ catalogue, t, standings, view, years }: SlopeProps) {
  const { indicator } = standings;
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const model = useMemo(
    () => (years ? buildSlopeModel(standings, { catalogue, t, ...years }) : null),
    [standings, years, catalogue, t],
  );
  const sources = useMemo(() => sourcesOfStandings(standings), [standings]);
  const label = t.text(indicator.label);
  const subtitle = years
    ? t("storyFigures.standings.subtitle", { label, unit: unitText(standings, t), ...years })
    : label;
  return (
    <FigureFrame
      name="story.standings"
      catalogue={catalogue}
      t={t}
      id="standings"
      headingLevel={2}
      title={t("storyFigures.standings.title")}
      subtitle={`${subtitle}.`}
      definition={t.text(indicator.definition)}
      says={{
        means: model?.summary ?? t("storyFigures.standings.none"),
        not: t(`storyFigures.standings.direction.${indicator.direction}`),
        behind: behindOf(model, standings, t),
      }}
      sources={sources}
      sheet={model ? () => slopeSheet({ catalogue, t, standings }, model, sources) : undefined}
      leaves={model ? () => leavesOf(model, { standings, subtitle: `${subtitle}.`, t }) : undefined}
    >
      <Fields view={view} standings={standings} years={years} t={t} />
      <div ref={ref} className={styles.panel}>
        {model ? (
          <SlopeFigure
            model={model}
            width={Math.min(widthPx, MOST_PX)}
            words={{
              cursor: t("storyFigures.standings.cursor", { year: model.years[1] }),
              hint: t("storyFigures.standings.hint"),
            }}
          />
        ) : null}
      </div>
    </FigureFrame>
  );
}

function leavesOf(
  model: SlopeModel,
  { standings, subtitle, t }: Pick<StandingsProps, "standings" | "t"> & { readonly subtitle: string },
): Leaves {
  return {
    subtitle,
    note: behindOf(model, standings, t),
    drawing: { kind: "slope", model },
    alt: altText("slope", [`${t("storyFigures.standings.title")}.`, subtitle, model.summary], t),
    isOwn: anyOwn([standings.indicator.id, ...sourcesOfStandings(standings)]),
  };
}

function behindOf(model: SlopeModel | null, standings: Standings, t: StandingsProps["t"]): string {
  if (!model) return "";
  const list = new Intl.ListFormat(t.locale).format(model.withheld);
  return [
    flagsText(standings, model.years, t),
    t.text(standings.indicator.caveat),
    model.fromZero ? "" : t("storyFigures.standings.notFromZero"),
    model.withheld.length > 0 ? t("storyFigures.standings.withheld", { list }) : "",
    model.breaks.length > 0 ? t("storyFigures.standings.breaks", { list: model.breaks.join(" ") }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

interface FieldsProps extends Pick<SlopeProps, "view" | "years" | "t"> {
  readonly standings: Standings;
}

function Fields({ view, standings, years, t }: FieldsProps) {
  const { store } = useServices().bound;
  const { indicator, periods } = standings;
  const options = (fits: (year: number) => boolean) =>
    periods.filter(fits).map((year) => ({ id: String(year), label: String(year) }));
  return (
    <div className={styles.fields}>
      <SelectField
        label={t("compare.indicator")}
        value={indicator.id}
        options={view.offered.map(({ id, label }) => ({ id, label: t.text(label) }))}
        onChange={(id) => store.update({ indicator: id, category: null, from: null, to: null })}
      />
      {years ? (
        <>
          <SelectField
            label={t("storyFigures.standings.then")}
            value={String(years.from)}
            options={options((year) => year < years.to)}
            onChange={(year) => store.update({ indicator: indicator.id, from: Number(year), to: years.to })}
          />
          <SelectField
            label={t("storyFigures.standings.now")}
            value={String(years.to)}
            options={options((year) => year > years.from)}
            onChange={(year) => store.update({ indicator: indicator.id, from: years.from, to: Number(year) })}
          />
        </>
      ) : null}
    </div>
  );
}
