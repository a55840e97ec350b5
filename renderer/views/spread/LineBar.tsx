import type { Input } from '../../../workspace/contract';
import type { SpreadUnit } from '../../../workspace/contract/tables';
import type { Look } from '../../charts/Strips';
import { tenthWords, type Drawing } from '../../charts/StripsLayout';
import { wilsonInterval } from '../../../analysis/stats/wilson';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import { speakerName, speechLabel } from '../../text/speech-label';
import { lineDirection, oneLine } from '../contexts/model';
import type { AskedWord } from './model';

interface Props {
  readonly look: Look | undefined;
  /** The question for the line of the mark that is looked at. */
  readonly question: Input<'spread.line'> | undefined;
  readonly words: readonly AskedWord[];
  readonly drawing: Drawing;
  /** A line that is no speech does not say in which one a mark stands. */
  readonly by: SpreadUnit;
}

/** What stands at the mark under the pointer, or gone to by the arrows: its line, or the numbers of its tenth. */
export function LineBar({ look, question, words, drawing, by }: Props) {
  const project = useProject();
  const line = useQuery('spread.line', question, { keep: false }).value;
  const word = look && words[look.stop.lane];
  const transcript =
    by === 'speech' ? undefined : project?.transcripts.find(({ id }) => id === line?.transcript);
  const speech = project && transcript && speechLabel(project, transcript, line?.speaker);
  return (
    <p className="spread-line" role="status">
      {look === undefined || word === undefined ? (
        <span className="muted">{hints[drawing]}</span>
      ) : (
        <>
          <i className={`spread-swatch strips-b${word.colour}`} />
          <span className="muted spread-line-where">
            {[look.line.title, speech].filter(Boolean).join(', ')}
          </span>
          {look.stop.kind === 'tenth' ? (
            <span className="num">{tellTenth(look, word.query)}</span>
          ) : (
            line && (
              <span className="spread-line-text" dir={lineDirection(line)}>
                <span className="unseen">
                  {project && line.speaker !== undefined
                    ? `${speakerName(project, line.speaker) ?? ''}: `
                    : ''}
                </span>
                <span className="spread-line-before">
                  <span>{oneLine(line.left)}</span>
                </span>
                <b>{oneLine(line.node)}</b>
                <span className="spread-line-after">{oneLine(line.right)}</span>
              </span>
            )
          )}
        </>
      )}
    </p>
  );
}

const hints: Readonly<Record<Drawing, string>> = {
  marks: 'Point at a mark, or go there by arrow keys, to read its line; press it to open it.',
  tenths: 'The darker a tenth, the higher the rate of its word there. Point at one to read it.',
};

/** `tenth 3 of 10: 4 times in 187 words, 213.9 per 10,000 (83.4–536.6)` */
function tellTenth({ line, stop }: Look, query: string): string {
  if (stop.kind !== 'tenth') return '';
  const count = line.lanes[stop.lane]?.tenths[stop.tenth] ?? 0;
  const words = tenthWords(line.words, stop.tenth);
  const where = `“${query}”, tenth ${stop.tenth + 1} of 10`;
  const interval = wilsonInterval({ count, total: words });
  if (!interval) return `${where}: no words`;
  const [low, high] = [interval.low, interval.high].map((share) => formatDecimal(share * 10_000));
  return `${where}: ${countOf(count, 'time')} in ${formatCount(words)} words, ${formatDecimal((count / words) * 10_000)} per 10,000 (${low}–${high})`;
}
