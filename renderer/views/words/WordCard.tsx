import { useState } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { Unit } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { Button } from '../../design/Button';
import { useAskedWord, useChosen, type Place } from '../../state/chosen';
import { notify } from '../../state/notices';
import { send } from '../../state/host';
import { useProject } from '../../state/project';
import { showPlace } from '../../state/show-place';
import { useQuery } from '../../state/query';
import { useView } from '../../state/view';
import { formatCount, formatDate, formatDecimal } from '../../text/numbers';
import { views } from '../registry';
import { countedAsText, hiddenText, otherForms, saidText } from './model';
import { changeWords, stopListOf, useWordsSettings, type WordsSettings } from './settings';

interface Props {
  readonly selection: Selection;
  readonly settings: WordsSettings;
  readonly onShow: (word: string) => void;
}

/** The chosen word: how often, in which forms, in which company, and the ways on. */
export function WordCard({ selection, settings, onShow }: Props) {
  const word = useChosen((state) => state.word);
  const unit = useChosen((state) => state.unit);
  const choose = useChosen((state) => state.choose);
  const asked = useAskedWord();
  const card = useQuery('words.card', asked && { selection, ...asked, stopList: stopListOf(settings) }, {
    keep: false,
  });
  if (word === undefined) {
    return (
      <section className="word-card word-card-none" aria-label="Chosen word">
        <p className="note">
          Choose a word in the table or the picture: its forms and its company stand here, and every view
          shows it.
        </p>
      </section>
    );
  }
  const found = card.value;
  const forms = found ? otherForms(found) : [];
  return (
    <section className="word-card selectable" aria-label="Chosen word">
      <h3>
        <span className="clip" dir="auto">
          {word}
        </span>
        {found && (
          <span className="word-card-count num">
            {saidText(found)}
            {unit !== settings.unit && `, ${countedAsText[unit]}`}
          </span>
        )}
      </h3>
      <div className="word-card-body">
        {card.failure && <FailureState failure={card.failure} />}
        {asked && <Working of={card} label="Looking at the word" />}
        {found && (
          <>
            <dl className="num">
              <dt>Rate</dt>
              <dd>
                {formatDecimal(found.rate)} per 10,000{' '}
                <span className="nowrap">
                  ({formatDecimal(found.rateLow)}–{formatDecimal(found.rateHigh)})
                </span>
              </dd>
              {found.hidden > 0 && (
                <>
                  <dt>Hidden</dt>
                  <dd>{hiddenText(found)}</dd>
                </>
              )}
              {forms.length > 0 && <Forms key={word} forms={forms} unit={unit} />}
              {found.first && <FirstUse first={found.first} />}
            </dl>
            <Collocates
              collocates={found.collocates}
              onChoose={(other) => choose({ word: other, unit: 'folded' })}
            />
          </>
        )}
      </div>
      <div className="word-card-actions">
        {views.some(({ name }) => name === 'contexts') && (
          <Button kind="plain" small onClick={() => onShow(word)}>
            Contexts
          </Button>
        )}
        {views.some(({ name }) => name === 'spread') && (
          <Button kind="plain" small onClick={() => useView.getState().go('spread')}>
            Spread
          </Button>
        )}
        {views.some(({ name }) => name === 'compare') && (
          <Button kind="plain" small onClick={() => useView.getState().go('compare')}>
            Compare
          </Button>
        )}
        <Button
          kind="plain"
          small
          aria-label="Hide this word"
          title="Puts it on your own stop list"
          onClick={() => void hide(word, selection)}
        >
          Hide
        </Button>
      </div>
    </section>
  );
}

/** Where the word is said first by date: a press reads it there. */
function FirstUse({ first }: { readonly first: Place }) {
  const project = useProject();
  const speech = project?.transcripts.find(({ id }) => id === first.transcript);
  if (!speech) return undefined;
  const date = speech.date === undefined ? '' : `${formatDate(speech.date)}, `;
  return (
    <>
      <dt>First</dt>
      <dd>
        <button
          type="button"
          className="word-card-word word-card-first"
          onClick={() => showPlace('words', first)}
        >
          {date}
          {speech.title ?? speech.fileName}
        </button>
      </dd>
    </>
  );
}

interface FormsProps {
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly unit: Unit;
}

const firstForms = 5;

/** Other forms of the same stem, the most frequent first. */
function Forms({ forms, unit }: FormsProps) {
  const choose = useChosen((state) => state.choose);
  const [all, setAll] = useState(false);
  const shown = all ? forms : forms.slice(0, firstForms);
  return (
    <>
      <dt>Forms</dt>
      <dd>
        {shown.map(({ form, count }, index) => (
          <span key={form}>
            {index > 0 && ' · '}
            <button
              type="button"
              className="word-card-word"
              onClick={() => choose({ word: form, unit: unit === 'form' ? unit : 'folded' })}
            >
              {form}
            </button>{' '}
            {formatCount(count)}
          </span>
        ))}
        {shown.length < forms.length && (
          <button type="button" className="link word-card-more" onClick={() => setAll(true)}>
            and {forms.length - shown.length} more
          </button>
        )}
      </dd>
    </>
  );
}

interface CollocatesProps {
  readonly collocates: readonly { readonly word: string; readonly count: number; readonly logDice: number }[];
  readonly onChoose: (word: string) => void;
}

function Collocates({ collocates, onChoose }: CollocatesProps) {
  if (collocates.length === 0)
    return <p className="word-card-sub note">Too few places to say which words keep it company.</p>;
  return (
    <>
      <p className="word-card-sub note">
        Collocates, 5 + 5 words<span>count · logDice</span>
      </p>
      <ul className="word-card-collocates num">
        {collocates.map(({ word, count, logDice }) => (
          <li key={word}>
            <button type="button" className="word-card-word clip" onClick={() => onChoose(word)}>
              {word}
            </button>
            <span>{formatCount(count)}</span>
            <span className="muted">{formatDecimal(logDice)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Puts a word on a person's own stop list (which begins as the one that is in force) and says how to take it back. */
async function hide(word: string, selection: Selection): Promise<void> {
  const before = useWordsSettings.getState();
  const { stopKind, ownStopWords } = before;
  let words: readonly string[] = stopKind === 'own' ? ownStopWords : [];
  if (stopKind === 'default') {
    const list = await send('words.stopList', { selection });
    if (list.ok) words = list.value.words;
  }
  const hidden = word.toLocaleLowerCase();
  changeWords({ stopKind: 'own', ownStopWords: [...words.filter((other) => other !== hidden), hidden] });
  notify({
    text: `“${word}” is hidden by your own stop list`,
    action: { label: 'Undo', run: () => changeWords({ stopKind, ownStopWords }) },
  });
}
