import { useMemo, useState } from 'react';
import type { Output } from '../../../workspace/contract';
import { CollocateNetwork, networkCaption, unnamedIn } from '../../charts/CollocateNetwork';
import { layoutNetwork, type NetworkLayout } from '../../charts/CollocateNetworkLayout';
import { useSize } from '../../design/useSize';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { MadeLine } from '../../design/MadeLine';
import { Pick } from '../../design/Pick';
import { captionHeight, wordWidth } from '../../design/text-width';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import { useQuery } from '../../state/query';
import { countOf, times } from '../../text/numbers';
import { FewMeetings, NoLines } from './Nothing';
import { WindowBar } from './WindowBar';
import { collocatesQuery, measureOf, networkQuery } from './asked';
import { columnTexts } from './measures';
import type { ModeProps } from './mode';

const sizes = ['10', '20', '30', '40'];
/** Px; where there is less the picture scrolls. */
const leastHeight = 160;
const measures = ['logDice', 'mi', 'mi3', 't', 'll', 'dpCollocate', 'dpNode'] as const;

/** The strongest collocates round the query, and which of them stand near each other. */
export function NetworkMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const [most, setMost] = useState('20');
  const { measure: room, size } = useSize();
  const answer = useQuery('collocates.network', networkQuery(asked, selection, Number(most)));
  const { value: network, failure, stale } = answer;
  const measure = columnTexts[measureOf(asked.by)].head;
  const layout = useMemo(
    () =>
      network && size && size.width > 0 ? layoutWithCaption(network, asked.query, measure, size) : undefined,
    [network, asked.query, measure, size],
  );
  const { left, right } = asked;
  return (
    <>
      <div className={stale ? 'contexts-list is-stale' : 'contexts-list'}>
        <WindowBar asked={asked} ask={ask} sides={sides} tabs={tabs}>
          <Pick
            label="By"
            value={measureOf(asked.by)}
            options={measures.map((value) => ({ value, text: columnTexts[value].head }))}
            onChange={(by) => ask({ by, descending: true })}
          />
          <Pick
            label="Words"
            value={most}
            options={sizes.map((value) => ({ value, text: value }))}
            onChange={setMost}
          />
        </WindowBar>
        <section
          className="contexts-network"
          ref={room}
          aria-label="Network of collocates"
          data-picture={`Collocates of ${asked.query}`}
        >
          {failure ? (
            <FailureState failure={failure} />
          ) : network === undefined ? (
            <Working of={answer} label="Counting collocates" />
          ) : network.node === 0 ? (
            <NoLines asked={asked} ask={ask} />
          ) : network.words.length < 2 ? (
            <FewMeetings
              title={`Fewer than two words meet it ${times(asked.minimum)}`}
              asked={asked}
              ask={ask}
            />
          ) : (
            layout && (
              <CollocateNetwork
                layout={layout}
                node={asked.query}
                measure={measure}
                chosen={asked.near?.word}
                weaker={network.weaker}
                onChoose={(word) => ask({ near: { word, left, right }, show: 'lines' })}
              />
            )
          )}
        </section>
        <WorkingOver of={answer} label="Counting collocates" />
      </div>
      <MadeLine
        pages={[{ page: 'collocation', text: 'collocates' }]}
        made={network?.made}
        exports={
          network && network.words.length > 1
            ? [
                ...pictureExports(network.made),
                ...tableExports(
                  { table: 'collocates', query: collocatesQuery(asked, selection) },
                  'Collocates',
                ),
              ]
            : []
        }
      >
        {network && network.words.length > 1
          ? `The ${network.words.length} strongest collocates of ${countOf(network.node, 'place')} by ${measure}, ${left} words ${sides.left} and ${right} ${sides.right}; ${countOf(network.links.length, 'link')} between them`
          : 'The words that keep company with the query, and with each other'}
      </MadeLine>
    </>
  );
}

/** In the room that the caption leaves; once more where names without room make the caption longer. */
function layoutWithCaption(
  network: Output<'collocates.network'>,
  node: string,
  measure: string,
  { width, height }: { readonly width: number; readonly height: number },
): NetworkLayout {
  const { weaker, links } = network;
  const caption = (unnamed: readonly string[]): number =>
    captionHeight(networkCaption({ node, measure, weaker, links: links.length, unnamed }), width);
  const above = (taken: number): NetworkLayout =>
    layoutNetwork(network, node, { width, height: Math.max(leastHeight, height - taken) }, wordWidth);
  const usual = caption([]);
  const first = above(usual);
  const needed = caption(unnamedIn(first));
  return needed > usual ? above(needed) : first;
}
