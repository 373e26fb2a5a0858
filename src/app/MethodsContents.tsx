import type { MethodsTranslator } from "../i18n/methods";
import { FAMILIES, METHODS, type Method } from "../statistics/registry";
import { Disclosure } from "../view/Disclosure";
import { useMediaQuery } from "../view/useMediaQuery";
import { goToMethod, methodWord } from "./methodWords";
import { useSelection, useServices } from "./services";
import { stay } from "./stay";
import styles from "./MethodsContents.module.css";

interface Props {
  readonly t: MethodsTranslator;
  /** Ids of the methods that the filter leaves. */
  readonly shown: ReadonlySet<string>;
}

/** Every method by family: beside the text where there is room, else folded above it. */
export function MethodsContents({ t, shown }: Props) {
  const wide = useMediaQuery("(min-width: 1080px)");
  return (
    <nav className={styles.contents} aria-label={t("methods.contents")}>
      {wide ? (
        <Lists t={t} shown={shown} />
      ) : (
        <Disclosure summary={t("methods.contents")}>
          <Lists t={t} shown={shown} />
        </Disclosure>
      )}
    </nav>
  );
}

function Lists({ t, shown }: Props) {
  return FAMILIES.map((family) => {
    const methods = METHODS.filter((method) => method.family === family && shown.has(method.id));
    if (methods.length === 0) return null;
    return (
      <div key={family} className={styles.family}>
        <p className={styles.name} id={`contents-${family}`}>
          {t(`methods.family.${family}`)}
        </p>
        <ul className={styles.list} aria-labelledby={`contents-${family}`}>
          {methods.map((method) => (
            <li key={method.id}>
              <ContentsLink method={method} t={t} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function ContentsLink({ method: { id }, t }: { readonly method: Method; readonly t: MethodsTranslator }) {
  const { bound } = useServices();
  const { measure } = useSelection();
  return (
    <a
      href={bound.link({ page: "methods", measure: id })}
      aria-current={measure === id ? "location" : undefined}
      onClick={(event) =>
        stay(event, () => {
          bound.store.update({ measure: id });
          goToMethod(id);
        })
      }
    >
      {methodWord(t, id, "name")}
    </a>
  );
}
