import { useEffect, useRef } from "react";
import { PAGE_LANGUAGES, type PageLanguage, type Translator } from "../i18n/translate";
import type { ThemeChoice } from "../library/preferences";
import { DEFAULT_SELECTION, PAGES, type Page, type Selection } from "../selection/selection";
import { useSelection, useServices } from "./services";
import { stay } from "./stay";
import styles from "./Header.module.css";

const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** Each language by its own name, as its speakers look for it. */
function ownName(language: PageLanguage): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A report that came with the link and the one figure that a link means belong to the page left behind. */
const toPage = (page: Page): Partial<Selection> => ({ page, report: null, figure: null });

interface Props {
  readonly t: Translator;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onHelp: () => void;
}

export function Header({ t, theme, onTheme, onHelp }: Props) {
  const { bound } = useServices();
  const selection = useSelection();
  const pages = useRef<HTMLElement>(null);
  // On a narrow screen the pages stand in a row that is scrolled: the one that is shown must be in sight.
  useEffect(() => {
    const row = pages.current;
    const link = [...(row?.children ?? [])][PAGES.indexOf(selection.page)];
    if (!row || !link) return;
    const [room, box] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    row.scrollLeft += box.left + box.width / 2 - (room.left + room.width / 2);
  }, [selection.page]);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <p className={styles.brand}>
          <a href="./" onClick={(event) => stay(event, () => bound.store.update({ ...DEFAULT_SELECTION, lang: selection.lang }))}>
            {t("app.name")}
          </a>
        </p>
        <nav ref={pages} aria-label={t("app.pages")} className={styles.pages}>
          {PAGES.map((page) => (
            <a
              key={page}
              href={bound.link(toPage(page))}
              aria-current={page === selection.page ? "page" : undefined}
              onClick={(event) => stay(event, () => bound.store.update(toPage(page)))}
            >
              {t(`page.${page}`)}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <label>
            <span className="visually-hidden">{t("app.language")}</span>
            <select
              value={selection.lang}
              onChange={(event) => bound.store.update({ lang: event.target.value as PageLanguage })}
            >
              {PAGE_LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {ownName(language)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="visually-hidden">{t("app.theme")}</span>
            <select value={theme} onChange={(event) => onTheme(event.target.value as ThemeChoice)}>
              {THEMES.map((choice) => (
                <option key={choice} value={choice}>
                  {t(`app.theme.${choice}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className={styles.help} onClick={onHelp} aria-label={t("app.help")}>
            ?
          </button>
        </div>
      </div>
    </header>
  );
}
