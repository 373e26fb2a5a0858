import { useMemo } from "react";
import type { Claim } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { ClaimOutcome, TestOutcome } from "../series/claimTypes";
import { VerdictMark } from "../view/VerdictBadge";
import { othersText } from "./storyOthers";
import { openWord, StoryLink } from "./StoryLink";
import { isShown, SIDES, sideOf, testWords, type Side } from "./storyWords";
import type { StoryData } from "./useStory";
import styles from "./StoryFigures.module.css";

interface Props {
  readonly claim: Claim;
  readonly outcome: ClaimOutcome;
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** Every figure that bears on the claim, by what it says of it. */
export function StoryFigures({ claim, outcome, data, t }: Props) {
  const shown = outcome.tests.filter(isShown);
  return (
    <div className={styles.figures}>
      <h3 className={styles.subhead}>{t("story.figures")}</h3>
      {SIDES.map((side) => (
        <SideList key={side} side={side} tests={shown.filter((test) => sideOf(test) === side)} {...{ claim, data, t }} />
      ))}
    </div>
  );
}

interface SideProps extends Pick<Props, "claim" | "data" | "t"> {
  readonly side: Side;
  readonly tests: readonly TestOutcome[];
}

function SideList({ side, tests, claim, data, t }: SideProps) {
  if (tests.length === 0) return null;
  return (
    <div className={styles.side}>
      <h4>{t(`story.${side}`)}</h4>
      <ul className={styles.tests}>
        {tests.map((outcome) => (
          <li key={outcome.test.id}>
            <StoryTest outcome={outcome} claim={claim.id} data={data} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const MARKS = { holds: "full", fails: "none", cannot: "open" } as const;

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
  const hasFigure = outcome.to !== null || outcome.from !== null;
  return (
    <div className={styles.test} data-holds={holds}>
      <VerdictMark shape={MARKS[holds]} />
      <div>
        <p className={styles.testName}>
          {words.name}: <strong>{answer}</strong>
          {words.marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </p>
        <p className={styles.numbers}>
          {words.numbers}
          {words.versus || others ? <span className={styles.versus}>{words.versus || others}</span> : null}
        </p>
        <p className={styles.fine}>
          {[words.reason ? `${words.reason}.` : "", words.limit, words.source].filter(Boolean).join(" ")}
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
  );
}
