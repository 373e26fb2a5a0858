import { useEffect, useId, useMemo, useState, type FormEvent, type ReactNode } from "react";
import { indicatorName } from "../chart/scatterWords";
import type { Theme } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { isReady } from "../library/library";
import {
  formatStatement,
  needsAmount,
  needsOther,
  PEERS_MEDIAN,
  SAYINGS,
  speaksOfOneYear,
  type Saying,
  type Statement,
} from "../selection/statement";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import button from "../view/Button.module.css";
import { amountUnit, draftOf, senselessIn, statementOf, troubleOf, yearsToChoose, type Draft, type DraftTrouble } from "./ownClaimDraft";
import { statementText, troubleText } from "./ownClaimWords";
import { placeOptions } from "./placeOptions";
import { useLibraryState, useSelection, useServices } from "./services";
import type { StoryData } from "./useStory";
import styles from "./OwnClaim.module.css";

interface Props {
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

interface FieldProps extends Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

/** Place, indicator, what it says of them, and the years: the sentence stands below while it is made. */
export function OwnClaimForm({ data, t }: Props) {
  const { library, bound } = useServices();
  const { own } = useSelection();
  const state = useLibraryState();
  const [draft, setDraft] = useState(() => draftOf(own));
  const [asked, setAsked] = useState(false);
  // Who goes back to another claim finds it in the fields as well.
  const [shownOwn, setShownOwn] = useState(own);
  if (textOf(own) !== textOf(shownOwn)) {
    setShownOwn(own);
    if (own) setDraft(draftOf(own));
  }
  const { indicator } = draft;
  useEffect(() => library.request([indicator]), [library, indicator]);
  const ready = isReady(state, [indicator]);
  // Without the figures only the words can be judged; the result says then what is missing.
  const trouble = ready ? troubleOf(draft, data) : senselessIn(draft, data);
  const shown = asked ? trouble : null;
  const statement = statementOf(draft);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const check = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (trouble === null && statement) bound.store.update({ own: statement });
  };
  const props = { data, t, draft, change };
  return (
    <form className={styles.form} onSubmit={check} noValidate aria-label={t("story.own.title")}>
      <div className={styles.fields}>
        <Troubled trouble={shown} field="place" {...props}>
          <PlaceField {...props} field="place" />
        </Troubled>
        <IndicatorField {...props} />
        <SelectField
          label={t("story.own.says")}
          value={draft.says}
          options={SAYINGS.map((id) => ({ id, label: t(`story.own.says.${id}`) }))}
          onChange={(says) => change({ says: says as Saying })}
        />
        {needsAmount(draft.says) ? <AmountField {...props} trouble={shown} /> : null}
        {needsOther(draft.says) ? (
          <Troubled trouble={shown} field="other" {...props}>
            <PlaceField {...props} field="other" />
          </Troubled>
        ) : null}
        <YearFields {...props} trouble={shown} />
      </div>
      <p className={styles.preview} aria-live="polite">
        <span className={styles.previewLabel}>{t("story.own.preview")}</span>{" "}
        {statement ? `“${statementText(statement, { catalogue: data.catalogue, t })}.”` : t("story.own.incomplete")}
      </p>
      <button type="submit" className={button.button} data-kind="primary">
        {t("story.own.check")}
      </button>
    </form>
  );
}

const textOf = (own: Statement | null) => own && formatStatement(own);

interface TroubledProps extends FieldProps {
  readonly trouble: DraftTrouble | null;
  readonly field: DraftTrouble["field"];
  readonly children: ReactNode;
}

/** A field with what is wrong with it below, and how to mend it. */
function Troubled({ trouble, field, draft, data: { catalogue }, t, children }: TroubledProps) {
  const id = useId();
  const is = trouble?.field === field;
  return (
    <div role="group" aria-labelledby={is ? id : undefined} className={styles.troubled} data-trouble={is || undefined}>
      {children}
      <p id={id} role="alert" className={styles.trouble} hidden={!is}>
        {is ? troubleText(trouble, draft, { catalogue, t }) : ""}
      </p>
    </div>
  );
}

function PlaceField({ data: { catalogue }, t, draft, change, field }: FieldProps & { readonly field: "place" | "other" }) {
  const options = useMemo(() => {
    const places = [...catalogue.places.values()].filter(({ kind }) => kind !== "district");
    const known = placeOptions(places, t);
    const median = { id: PEERS_MEDIAN, group: "known", label: t("story.own.peers.option") };
    return field === "other" ? [median, ...known] : known;
  }, [catalogue, field, t]);
  return (
    <SearchSelect
      label={t(field === "place" ? "table.place" : "story.own.comparedWith")}
      options={options}
      groups={[{ id: "known", label: t("story.own.places") }]}
      value={draft[field]}
      onChange={(code) => change({ [field]: code, from: null, to: null })}
      emptyText={t("compare.noPlace")}
    />
  );
}

function IndicatorField({ data: { catalogue }, t, draft, change }: FieldProps) {
  const options = useMemo(
    () =>
      [...catalogue.indicators.values()]
        .filter(({ coverage }) => coverage.places > 0)
        .map((indicator) => ({
          id: indicator.id,
          group: indicator.theme,
          label: indicatorName(indicator, catalogue, t),
          detail: t.text(indicator.definition),
          keywords: Object.values(indicator.label).join(" "),
        })),
    [catalogue, t],
  );
  return (
    <SearchSelect
      label={t("compare.indicator")}
      options={options}
      groups={THEMES.map((theme) => ({ id: theme, label: t(`theme.${theme}`) }))}
      value={draft.indicator}
      onChange={(indicator) => change({ indicator, category: null, from: null, to: null })}
      emptyText={t("compare.noIndicator")}
    />
  );
}

interface MendProps extends FieldProps {
  readonly trouble: DraftTrouble | null;
}

function AmountField({ data: { catalogue }, t, draft, change, trouble }: MendProps) {
  const indicator = catalogue.indicators.get(draft.indicator);
  const unit = amountUnit(draft.says, indicator);
  const hint = unit === "unit" ? indicator && t.text(indicator.unitLabel) : t(`story.own.amount.${unit}`);
  return (
    <TextField
      label={t("story.own.amount")}
      value={draft.amount}
      onChange={(amount) => change({ amount })}
      hint={hint}
      trouble={trouble?.field === "amount" ? troubleText(trouble, draft, { catalogue, t }) : undefined}
    />
  );
}

const ANY = "";

function YearFields({ trouble, ...props }: MendProps) {
  const { data, t, draft, change } = props;
  const years = yearsToChoose(draft, data);
  const one = speaksOfOneYear(draft.says);
  const optionsOf = (word: string) => [
    { id: ANY, label: word },
    ...years.map((year) => ({ id: String(year), label: String(year) })),
  ];
  const set = (field: "from" | "to") => (id: string) => change({ [field]: id === ANY ? null : Number(id) });
  return (
    <>
      {one ? null : (
        <SelectField
          label={t("compare.from")}
          value={String(draft.from ?? ANY)}
          options={optionsOf(years.length > 0 ? t("story.own.first", { year: years[0]! }) : "–")}
          onChange={set("from")}
        />
      )}
      <Troubled trouble={trouble} field="to" {...props}>
        <SelectField
          label={t(one ? "story.own.year" : "compare.to")}
          value={String(draft.to ?? ANY)}
          options={optionsOf(years.length > 0 ? t("story.own.last", { year: years.at(-1)! }) : "–")}
          onChange={set("to")}
        />
      </Troubled>
    </>
  );
}
