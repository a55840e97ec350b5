import { useMemo } from 'react';
import type { Period } from '../../../workspace/contract/overview';
import { useSelectedTranscripts } from '../../state/selection';
import { useView } from '../../state/view';
import { usualPeriod } from '../../text/usual-period';
import { parsePeriod } from './model';

/** What a bar over time is: as was chosen, or the usual one of the speeches that are looked at. */
export function usePeriod(): Period {
  const transcripts = useSelectedTranscripts();
  const usual = useMemo(() => usualPeriod(transcripts.map(({ date }) => date)), [transcripts]);
  const asked = useView((state) => state.params['period']);
  return parsePeriod(asked, usual);
}
