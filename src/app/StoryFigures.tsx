import { useMemo } from "react";
import type { Claim } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { ClaimOutcome, TestOutcome } from "../series/claimTypes";
import { Disclosure } from "../view/Disclosure";
import { VerdictMark } from "../view/VerdictBadge";
import { othersText } from "./storyOthers";
import { openWord, StoryLink } from "./StoryLink";
import { StorySaid } from "./StorySaid";
import { HOLDS_SHAPES, isShown, sideOf, testWords, type Side } from "./storyWords";
import type { StoryData } from "./useStory";
import styles from "./StoryFigures.module.css";

interface Props {
  readonly claim: Claim;
  readonly outcome: ClaimOutcome;
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** From so many on a list takes two columns. */
const LONG = 4;

/** Every figure that bears on the claim, by what it says of it: for on the left, against on the right where there is room. */
export function StoryFigures({ claim, outcome, data, t }: Props) {
  const shown = outcome.tests.filter(isShown);
  const list = (side: Side) => {
    const tests = shown.filter((test) => sideOf(test) === side);
    return tests.length > 0 ? <SideList key={side} {...{ side, tests, claim, data, t }} /> : null;
  };
  const beside = shown.filter((test) => sideOf(test) === "beside");
  const against = list("against");
  const decided = [list("for"), list("cannot")].filter(Boolean);
  // What decides nothing takes the room that is left, and else stands one step away.
  const left = decided.length > 0 ? decided : against ? [] : [list("beside")];
  const right = against ?? (decided.length > 0 ? list("beside") : null);
  const said = outcome.said.length > 0 ? <StorySaid said={outcome.said} catalogue={data.catalogue} t={t} /> : null;
  const saidLeft = against === null && right !== null;
  const saidBelow = !saidLeft && outcome.said.length >= LONG;
  const one = right === null && (said === null || saidLeft || saidBelow);
  const folded = against !== null && beside.length > 0;
  const long = shown.filter((test) => sideOf(test) === "for").length >= LONG;
  return (
    <>
      <h3 className="visually-hidden">{t("story.figures")}</h3>
      <div className={styles.figures} data-columns={one ? "one" : long ? "uneven" : "even"}>
        <div className={styles.column}>
          {left}
          {saidLeft ? said : null}
        </div>
        {one ? null : (
          <div className={styles.column}>
            {right}
            {saidLeft || saidBelow ? null : said}
          </div>
        )}
      </div>
      {folded ? (
        <Disclosure summary={`${t("story.beside")} (${beside.length})`}>
          <TestList tests={beside} {...{ claim, data, t }} />
        </Disclosure>
      ) : null}
      {saidBelow ? said : null}
    </>
  );
}

interface SideProps extends Pick<Props, "claim" | "data" | "t"> {
  readonly side: Side;
  readonly tests: readonly TestOutcome[];
}

function SideList({ side, ...props }: SideProps) {
  return (
    <div className={styles.side}>
      <h4>{props.t(`story.${side}`)}</h4>
      <TestList {...props} />
    </div>
  );
}

function TestList({ tests, claim, data, t }: Omit<SideProps, "side">) {
  return (
    <ul className={styles.tests}>
      {tests.map((outcome) => (
        <li key={outcome.test.id}>
          <StoryTest outcome={outcome} claim={claim.id} data={data} t={t} />
        </li>
      ))}
    </ul>
  );
}

interface TestProps extends Pick<Props, "data" | "t"> {
  readonly outcome: TestOutcome;
  /** Id of the claim it belongs to; null for a reader's own. */
  readonly claim: string | null;
}

/** One test: what was measured, from what to what, the limit, and whether it holds. */
export function StoryTest({ outcome, claim, data, t }: TestProps) {
  const { holds, link, evaluate } = outcome;
  const words = testWords(outcome, { catalogue: data.catalogue, t });
  const answer = t(holds === "holds" ? "story.holds" : holds === "fails" ? "story.fails" : "story.unknown");
  const others = useMemo(() => othersText(outcome, data, t), [outcome, data, t]);
  // "More than in 2008" and "among the first three" name their limit themselves.
  const { threshold, quantity, itself } = outcome.test;
  const isNamed = (threshold === 0 && itself === undefined) || quantity === "rank";
  const limit = isNamed ? "" : words.limit;
  const hasFigure = outcome.to !== null || outcome.from !== null;
  return (
    <div className={styles.test} data-holds={holds}>
      <VerdictMark shape={HOLDS_SHAPES[holds]} />
      <div>
        <p className={styles.testName}>
          {words.name}: <strong>{answer}</strong>{" "}
          {words.marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </p>
        <p className={styles.numbers}>{words.numbers}</p>
        {words.versus || others ? <p className={styles.versus}>{words.versus || others}</p> : null}
        <div className={styles.foot}>
          <p className={styles.fine}>
            {[words.reason ? `${words.reason}.` : "", limit, ...words.breaks, words.source].filter(Boolean).join(" ")}
          </p>
          {hasFigure ? (
            <p className={styles.links}>
              <StoryLink change={link} claim={claim} name={`${openWord(link, t)}: ${words.name}`}>
                {openWord(link, t)}
              </StoryLink>
              {evaluate ? (
                <StoryLink change={evaluate} claim={claim} name={`${t("story.open.evaluate")}: ${words.name}`}>
                  {t("story.open.evaluate")}
                </StoryLink>
              ) : null}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
