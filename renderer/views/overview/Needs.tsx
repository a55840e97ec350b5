import { Icon } from '../../design/Icon';
import { useChosen } from '../../state/chosen';
import { showDialog } from '../../state/dialogs';
import { takeDates } from '../../state/file-dates';
import { useView } from '../../state/view';
import type { Mend, Need } from './needs';

/** What needs a look, in words, each with the action that mends it. */
export function Needs({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <section className="overview-needs" aria-label="Needs a look">
      <div className="head">
        <h2>Needs a look</h2>
        <span className="grow" />
        <span className="note num">{needs.length}</span>
      </div>
      {needs.length === 0 ? (
        <p className="caption">
          Nothing: labels, dates and languages were found, and no two names look alike.
        </p>
      ) : (
        <ul className="overview-needs-list selectable">
          {needs.map(({ id, weight, title, sentence, mend }) => (
            <li key={id} className={weight === 'told' ? 'warnline told' : 'warnline'}>
              <Icon name={weight === 'told' ? 'info' : 'warning'} />
              <p>
                <b>{title}</b>
                <span>{sentence}</span>{' '}
                {mend && (
                  <button type="button" className="link" onClick={() => run(mend)}>
                    {mend.text}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function run(mend: Mend): void {
  switch (mend.kind) {
    case 'read':
      useChosen.getState().choose({ transcript: mend.transcript });
      useView.getState().go('reader');
      break;
    case 'speaker':
      showDialog({ kind: 'sole-speaker', ids: mend.transcripts });
      break;
    case 'describe':
      showDialog({ kind: 'describe', id: mend.transcript });
      break;
    case 'dates':
      takeDates(mend.dates);
      break;
    case 'same-people':
      showDialog({ kind: 'same-people' });
  }
}
