import { useState, type ReactNode } from 'react';
import type { Input } from '../../../workspace/contract';
import type { Made } from '../../../analysis/model/made';
import { WorkingOver } from '../../asked/WorkingOver';
import { MadeLine } from '../../design/MadeLine';
import { Segmented } from '../../design/Segmented';
import { useSize } from '../../design/useSize';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import type { OnItsWay } from '../../state/query';
import { FoundSentences, type SentencesAsked } from './FoundSentences';
import type { Weighing } from './model';

interface Props {
  /** Of the picture. */
  readonly title: string;
  /** Beside the title. */
  readonly facts: string;
  /** The answer that is drawn, or on its way. */
  readonly answer: OnItsWay;
  readonly caption: string;
  readonly picture: (width: number) => ReactNode;
  /** The same values below each other: beside the picture, or in its place where there is no room for both. */
  readonly list?: ((width: number) => ReactNode) | undefined;
  readonly found: { readonly title: string; readonly asked: SentencesAsked } | undefined;
  readonly weighing: Weighing;
  readonly made: Made;
  readonly table: Input<'tables.file'>['asked'];
  /** For the made line, after "Indicative:". */
  readonly rests: string;
}

const parts = [
  { value: 'curve', text: 'Curve' },
  { value: 'list', text: 'List' },
] as const;

/** A picture of sentences put together, the sentences behind what is chosen in it, and how it was made. */
export function Together(props: Props) {
  const { title, facts, answer, caption, picture, list, found, weighing, made, table, rests } = props;
  const [shown, setShown] = useState<(typeof parts)[number]['value']>('curve');
  return (
    <>
      <section
        className={list ? `sentiment-together has-list shows-${shown}` : 'sentiment-together'}
        aria-label={title}
        data-picture={title}
      >
        <header className="head sentiment-together-head">
          <h2>{title}</h2>
          <p className="note num">{facts}</p>
          {list && <Segmented label="Shown as" value={shown} options={parts} onChange={setShown} />}
        </header>
        <div className={answer.stale ? 'sentiment-together-parts is-stale' : 'sentiment-together-parts'}>
          <Drawn
            className={list ? 'sentiment-together-picture' : 'sentiment-together-scroll'}
            draw={picture}
          />
          {list && <Drawn className="sentiment-together-scroll" draw={list} />}
        </div>
        <p className="caption">{caption}</p>
        <WorkingOver of={answer} label="Weighing sentences" />
      </section>
      <div className="sentiment-below">
        {found && (
          <FoundSentences
            key={JSON.stringify(found.asked.filter)}
            title={found.title}
            asked={found.asked}
            weighing={weighing}
          />
        )}
      </div>
      <MadeLine
        lead="Indicative:"
        pages={[{ page: 'sentiment', text: 'sentiment' }]}
        made={made}
        exports={[
          ...tableExports(table, 'Table'),
          ...tableExports(
            found && { table: 'sentiment-sentences', query: { ...found.asked, order: 'text' } },
            'Sentences',
          ),
          ...pictureExports(made),
        ]}
      >
        {rests}
      </MadeLine>
    </>
  );
}

interface DrawnProps {
  readonly className: string;
  readonly draw: (width: number) => ReactNode;
}

/** What is drawn as wide as there is room. */
function Drawn({ className, draw }: DrawnProps) {
  const { measure, size } = useSize();
  return (
    <div className={className}>
      <div ref={measure}>{size && draw(size.width)}</div>
    </div>
  );
}
