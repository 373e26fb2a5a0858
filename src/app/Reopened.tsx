import { useEffect, useMemo, useRef, useState } from "react";
import { diffTables } from "../export/diffTables";
import type { Recipe } from "../export/recipe";
import { formatDate } from "../base/formatDate";
import { reopenMessages, type ReopenTranslator } from "../i18n/reopen";
import { PAGE_LANGUAGES } from "../i18n/translate";
import { FigureStudio, type FigureOutcome } from "./FigureStudio";
import { plainWords, recipeFile, readPicture, selectionOfRecipe, type Picture } from "./reopenPicture";
import { RevisedTable } from "./RevisedTable";
import { isUnchanged, versionText } from "./revisedWords";
import { useLibraryState, useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import { Button } from "../view/Button";
import styles from "./Revised.module.css";

interface Props {
  /** A picture that was dropped or chosen. */
  readonly file: File;
  readonly onClose: () => void;
  /** Takes a file with the numbers of a picture, to read them in as own data. */
  readonly onData: (file: File) => void;
}

/** Opens the figure of a picture again at its own selection, and says what has been revised since. */
export function Reopened({ file, onClose, onData }: Props) {
  const t = usePageTranslator(reopenMessages);
  const { bound, library } = useServices();
  const { store } = bound;
  const { linked } = library;
  const [picture, setPicture] = useState<Picture | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isCurrent = true;
    const open = async () => {
      const read = await readPicture(file);
      if (!isCurrent) return;
      setPicture(read);
      if (read.kind !== "figure") return;
      const { table = null, ...shown } = selectionOfRecipe(read.recipe);
      if (table !== null && table !== store.get().table) {
        linked.forget();
        linked.start(table);
      }
      store.update(table === null ? shown : { ...shown, table });
    };
    void open();
    return () => void (isCurrent = false);
  }, [file, store, linked]);
  useEffect(() => {
    if (picture) heading.current?.focus();
  }, [picture]);
  if (!picture) return null;
  const name = plainWords(file.name);
  return (
    <section className={styles.note} aria-labelledby="reopened">
      <h2 id="reopened" ref={heading} tabIndex={-1}>
        {picture.kind === "figure" ? t("reopen.title", { title: plainWords(picture.recipe.title) }) : name}
      </h2>
      {picture.kind === "figure" ? (
        <Figure recipe={picture.recipe} holds={picture.holds} onData={onData} t={t} />
      ) : (
        <p>{t(`reopen.${picture.why}`, { name, megabytes: Math.round(file.size / 1e6) })}</p>
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>
          {t("reopen.close")}
        </Button>
      </div>
    </section>
  );
}

interface FigureProps extends Pick<Props, "onData"> {
  readonly recipe: Recipe;
  readonly holds: boolean;
  readonly t: ReopenTranslator;
}

function Figure({ recipe, holds, onData, t }: FigureProps) {
  return (
    <>
      <p>
        {t("reopen.made", { date: formatDate(recipe.made, t.locale), version: versionText(recipe.version, t) })}{" "}
        {t(holds ? "reopen.holds" : "reopen.altered")}
      </p>
      {recipe.isOwn ? (
        <>
          <p>{t("reopen.own")}</p>
          <div className={styles.actions}>
            <Button onClick={() => onData(recipeFile(recipe))}>
              {t("reopen.own.read")}
            </Button>
          </div>
        </>
      ) : (
        <Compared recipe={recipe} t={t} />
      )}
    </>
  );
}

function Compared({ recipe, t }: Pick<FigureProps, "recipe" | "t">) {
  const { catalogue } = useLibraryState();
  const [now, setNow] = useState<FigureOutcome | null>(null);
  // Names and words of the table are in the language of then.
  const lang = PAGE_LANGUAGES.find((known) => known === recipe.lang) ?? t.language;
  const wanted = useMemo(() => ({ query: recipe.query, figure: recipe.figure, lang }), [recipe, lang]);
  const content = now?.kind === "ready" ? now.content : null;
  const diff = useMemo(() => content && diffTables(recipe.table, content.sheet), [recipe, content]);
  if (!now)
    return (
      <>
        <p role="status">{t("reopen.comparing")}</p>
        <FigureStudio wanted={wanted} onOutcome={setNow} />
      </>
    );
  if (!diff) return <p role="status">{t("reopen.missing")}</p>;
  return (
    <div role="status">
      {isUnchanged(diff) ? (
        <p>{t("reopen.same", { version: versionText(catalogue?.version ?? "", t) })}</p>
      ) : (
        <RevisedTable diff={diff} version={recipe.version} t={t} />
      )}
    </div>
  );
}
