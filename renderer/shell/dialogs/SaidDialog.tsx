import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { Segmented } from '../../design/Segmented';
import { useQuery } from '../../state/query';
import { useLooking, useSelection } from '../../state/selection';
import { describeFailure } from '../../text/failures';
import { countOf } from '../../text/numbers';

/** Looks only where something is said: in the speeches, or in the turns, that hold a word or phrase. */
export function SaidDialog({ onClose }: { readonly onClose: () => void }) {
  const { search, restrict } = useLooking();
  const selection = useSelection();
  const [query, setQuery] = useState(search?.query ?? '');
  const [within, setWithin] = useState(search?.within ?? 'speech');
  const asked = query.trim();
  const size = useQuery(
    'selection.size',
    asked === '' ? undefined : { selection: { ...selection, search: { query: asked, within } } },
  );
  const submit = () => {
    if (size.failure) return;
    restrict({ search: asked === '' ? undefined : { query: asked, within } });
    onClose();
  };
  return (
    <Dialog
      title="Only where something is said"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={size.failure !== undefined}>
            {asked === '' ? 'Look everywhere' : 'Look at these'}
          </Button>
        </>
      }
    >
      <label className="dialog-label">
        Word or phrase
        <Field
          label="Word or phrase"
          placeholder="climate change"
          value={query}
          onChange={setQuery}
          maxLength={500}
          autoFocus
        />
      </label>
      <Segmented
        label="Where"
        value={within}
        options={[
          { value: 'speech', text: 'Whole speeches' },
          { value: 'turn', text: 'Only the turns' },
        ]}
        onChange={setWithin}
      />
      <p className="note num" role="status">
        {size.failure
          ? describeFailure(size.failure).sentence
          : size.value && asked !== ''
            ? `Said in ${countOf(size.value.speeches, 'speech', 'speeches')}; ${countOf(size.value.words, 'word')} would be looked at.`
            : 'Written as in Contexts: * and ? inside a word, * alone for any one word.'}
      </p>
    </Dialog>
  );
}
