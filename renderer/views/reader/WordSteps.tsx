import { useState } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { TranscriptId } from '../../../workspace/contract/basics';
import { IconButton } from '../../design/Button';
import { useAskedWord, useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { formatCount } from '../../text/numbers';
import { nearestPlace } from './side-model';
import './WordSteps.css';

const noSpans: readonly Span[] = [];

interface Steps {
  readonly word: string | undefined;
  /** Where it stands in the transcript. */
  readonly places: readonly Span[];
  readonly waiting: boolean;
  /** Index of the place that is gone to, or nearest to the one that is chosen; -1 where there are none. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
}

/** The places of the chosen word in a transcript, to be gone through one after the other. */
export function useWordSteps(transcript: TranscriptId): Steps {
  const { word, place } = useChosen();
  const askedWord = useAskedWord();
  const asked = useQuery('words.places', askedWord && { transcript, ...askedWord }, { keep: false });
  const places = asked.value?.places ?? noSpans;
  const here = place?.transcript === transcript ? place : undefined;
  const [stepped, setStepped] = useState<{ readonly word: string | undefined; readonly at: number }>();
  const current = stepped?.word === word && stepped !== undefined ? stepped.at : nearestPlace(places, here);
  const step = (by: 1 | -1): void => {
    const next = (Math.max(0, current) + by + places.length) % places.length;
    const span = places[next];
    if (!span) return;
    setStepped({ word, at: next });
    const { start, end } = span;
    useChosen.getState().choose({ place: { transcript, start, end }, annotation: undefined });
  };
  return { word, places, waiting: asked.status === 'waiting', current, step };
}

/** `work`, 1 of 8 in this speech, and the way to the others. */
export function WordSteps({ word, places, waiting, current, step }: Steps) {
  const none = places.length === 0;
  return (
    <span className="word-steps num">
      <span className="clip">
        <bdi>
          <b className="serif strong">{word}</b>
        </bdi>{' '}
        {waiting
          ? ''
          : none
            ? 'does not stand in this speech'
            : `${formatCount(Math.max(0, current) + 1)} of ${formatCount(places.length)} in this speech`}
      </span>
      <IconButton icon="back" label="Previous place" small disabled={none} onClick={() => step(-1)} />
      <IconButton icon="forward" label="Next place" small disabled={none} onClick={() => step(1)} />
    </span>
  );
}
