import { Component, type ReactNode } from "react";
import { createTranslator } from "../i18n/translate";
import { Disclosure } from "../view/Disclosure";
import { ServicesContext } from "./services";
import styles from "./App.module.css";

interface State {
  readonly error: Error | null;
}

/** The one place that catches our own mistakes. Says so, and offers a way back. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override readonly contextType = ServicesContext;
  declare context: React.ContextType<typeof ServicesContext>;
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const lang = this.context?.bound.store.get().lang ?? "en";
    const t = createTranslator(lang, this.context?.languages);
    return (
      <main className={styles.failure}>
        <h1>{t("failure.title")}</h1>
        <p>{t("failure.text")}</p>
        <p>
          <a href="./">{t("failure.reload")}</a>
        </p>
        <Disclosure summary={t("failure.detail")}>
          <pre className={styles.detail}>{error.message}</pre>
        </Disclosure>
      </main>
    );
  }
}
