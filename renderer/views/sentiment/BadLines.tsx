import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { countOf } from '../../text/numbers';
import { whyLeftOut, type LoadedList } from './own-list';

/** Which lines of a list were left out, with their numbers and why. */
export function BadLines({ list, onClose }: { readonly list: LoadedList; readonly onClose: () => void }) {
  const { name, words, bad, badLines } = list;
  return (
    <Dialog
      title={
        words === 0 ? `“${name}” is no list of words` : `${countOf(badLines, 'line')} of “${name}” left out`
      }
      size="medium"
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <p>A line is a word, a tab and a number, from −4 (most negative) to 4 (most positive).</p>
      <ul className="bad-lines selectable">
        {bad.map(({ line, why, text }) => (
          <li key={line}>
            <b className="num">Line {line}</b> {whyLeftOut[why]}: <span className="serif">{text}</span>
          </li>
        ))}
      </ul>
      {badLines > bad.length && (
        <p className="note">And {countOf(badLines - bad.length, 'more line', 'more lines')}.</p>
      )}
    </Dialog>
  );
}
