import type { SentimentReceipt, SentimentSentence } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { FailureState } from '../../asked/FailureState';
import { Icon } from '../../design/Icon';
import { useQuery } from '../../state/query';
import { coverageOf, formatScore, receiptParts, sumLine, toneClass, type Weighing } from './model';

interface Props {
  readonly sentence: SentimentSentence;
  /** Which one it is: `sentence 74 of 215`. */
  readonly where: string;
  readonly weighing: Weighing;
  readonly onOpen: () => void;
}

/** What made a sentence's score: every word with its value in the list, the rule that changed it and what it counts. */
export function Receipt({ sentence, where, weighing, onOpen }: Props) {
  const { transcript, start, end } = sentence;
  const receipt = useQuery('sentiment.receipt', { transcript, span: { start, end }, ...weighing });
  if (receipt.failure) return <FailureState failure={receipt.failure} />;
  return (
    <section className="receipt selectable" aria-label="Receipt" aria-live="polite">
      <header className="receipt-head">
        <h2>Receipt</h2>
        <p className="note num clip">{where}</p>
        <p className={`receipt-score num ${toneClass(sentence.compound)}`}>
          {sentence.compound === undefined ? '–' : formatScore(sentence.compound)}
        </p>
      </header>
      {receipt.value && !receipt.stale && <Made receipt={receipt.value} method={weighing.method} />}
      <p className="receipt-actions">
        <Button kind="plain" small onClick={onOpen}>
          Show in the Reader
        </Button>
      </p>
    </section>
  );
}

function Made({
  receipt,
  method,
}: {
  readonly receipt: SentimentReceipt;
  readonly method: Weighing['method'];
}) {
  return (
    <>
      <blockquote dir="auto">
        {receiptParts(receipt).map(({ text, role }, at) =>
          role === 'plain' ? (
            text
          ) : (
            <span key={at} className={`receipt-${role}`}>
              {text}
            </span>
          ),
        )}
      </blockquote>
      {receipt.parts.length > 0 && <Parts receipt={receipt} />}
      {receipt.compound === undefined ? (
        <p className="note">No word of this sentence counts, so it has no score.</p>
      ) : (
        <p className="receipt-sum num">
          {sumLine(receipt, method)}
          <b>{formatScore(receipt.compound)}</b>
        </p>
      )}
      <div className="receipt-notes">
        <p className="warnline told num">
          <Icon name="info" />
          <span>{coverageOf(receipt)}</span>
        </p>
      </div>
    </>
  );
}

function Parts({ receipt: { parts, punctuation, sum } }: { readonly receipt: SentimentReceipt }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Word</th>
          <th scope="col" className="receipt-number">
            In list
          </th>
          <th scope="col">Rule</th>
          <th scope="col" className="receipt-number">
            Counts
          </th>
        </tr>
      </thead>
      <tbody>
        {parts
          .filter(({ listed }) => listed !== undefined)
          .map(({ start, word, listed, rules, counts }) => (
            <tr key={start}>
              <td className="serif" dir="auto">
                {word}
              </td>
              <td className="receipt-number muted">{listed === undefined ? '' : formatScore(listed)}</td>
              <td>{rules.length === 0 ? 'as listed' : rules.join(', ')}</td>
              <td className={`receipt-number ${counts === undefined ? '' : toneClass(counts)}`}>
                {counts === undefined ? '' : formatScore(counts)}
              </td>
            </tr>
          ))}
        {punctuation > 0 && (
          <tr>
            <td className="serif">! ?</td>
            <td />
            <td>punctuation</td>
            <td className={`receipt-number ${toneClass(sum)}`}>
              {formatScore(Math.sign(sum) * punctuation)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
