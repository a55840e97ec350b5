import { useState } from 'react';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { perform } from '../../state/perform';
import { languageChoices, languageName } from '../../text/languages';

/** In the list of languages, what an import that was not sure took: the same language can then be chosen as one that is. */
const guessed = 'guessed';

/** Title, date, place and language of a transcript, as a person knows them better than the page did. */
export function DescribeDialog({
  transcript,
  onClose,
}: {
  readonly transcript: TranscriptSummary;
  readonly onClose: () => void;
}) {
  const [title, setTitle] = useState(transcript.title ?? '');
  const [date, setDate] = useState(transcript.date ?? '');
  const [place, setPlace] = useState(transcript.place ?? '');
  const unsure = transcript.warnings.some(({ code }) => code === 'unsure-language');
  const known = unsure ? guessed : (transcript.language ?? '');
  const [language, setLanguage] = useState(known);
  // A year alone, which the field does not show, stays until another date is given.
  const validDate = date === '' || date === transcript.date || /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const submit = async () => {
    const changed = {
      ...(title.trim() === (transcript.title ?? '') ? {} : { title: title.trim() }),
      ...(date === (transcript.date ?? '') ? {} : { date }),
      ...(place.trim() === (transcript.place ?? '') ? {} : { place: place.trim() }),
      ...(language === known ? {} : { language }),
    };
    if (Object.keys(changed).length === 0) onClose();
    else if (validDate) {
      const answer = await perform(
        'transcript.describe',
        { id: transcript.id, ...changed },
        { said: 'Description changed' },
      );
      if (answer.ok) onClose();
    }
  };
  return (
    <Dialog
      title="Title, date, place and language"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={!validDate}>
            Save
          </Button>
        </>
      }
    >
      <p className="note clip">{transcript.fileName}</p>
      <label className="dialog-label">
        Title
        <Field label="Title" placeholder={transcript.fileName} value={title} onChange={setTitle} autoFocus />
      </label>
      <label className="dialog-label">
        Date
        <Field label="Date" type="date" value={date} onChange={setDate} />
        {/^\d{4}$/u.test(date) && <span className="note">Only the year is known: {date}</span>}
      </label>
      <label className="dialog-label">
        Place
        <Field label="Place" placeholder="" value={place} onChange={setPlace} />
      </label>
      <label className="dialog-label">
        Language
        {/* The platform's own list: a menu of ours would lie under the dialog. */}
        <select
          className="dialog-select"
          aria-label="Language"
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {unsure && (
            <option value={guessed}>
              {transcript.language === undefined
                ? 'Not certain'
                : `Not certain: ${languageName(transcript.language)}`}
            </option>
          )}
          <option value="">Not known</option>
          {languageChoices(transcript.language).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
        <span className="note">Stop list, stems, word classes and sentiment go by it.</span>
      </label>
    </Dialog>
  );
}
