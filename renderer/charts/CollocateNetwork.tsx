import type { NetworkLayout } from './CollocateNetworkLayout';
import { useMarks } from './useMarks';
import './CollocateNetwork.css';

interface Props {
  readonly layout: NetworkLayout;
  /** The query, in the middle. */
  readonly node: string;
  /** Name of the measure of strength. */
  readonly measure: string;
  readonly chosen: string | undefined;
  /** Links that are not drawn. */
  readonly weaker: number;
  readonly onChoose: (word: string) => void;
}

/** A query and its collocates as a picture. One tab stop: arrows go from the strongest to the weakest word, Enter chooses. */
export function CollocateNetwork({ layout, node, measure, chosen, weaker, onChoose }: Props) {
  const { width, height, centre, words, links } = layout;
  const { onKeyDown, markAt } = useMarks(words, { onEnter: ({ word }) => onChoose(word) });
  return (
    <figure className="network">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g className="network-links" aria-hidden="true">
          {words.map(({ word, x, y }) => (
            <line key={word} className="network-spoke" x1={centre.x} y1={centre.y} x2={x} y2={y} />
          ))}
          {links.map(({ from, to, width: stroke, title }) => (
            <line
              key={title}
              className="network-chord"
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={stroke}
            >
              <title>{title}</title>
            </line>
          ))}
        </g>
        <g role="group" aria-label={`Collocates of ${node}, strongest first`} onKeyDown={onKeyDown}>
          {words.map(({ word, together, strength, x, y, radius, named }, place) => (
            <g
              key={word}
              role="button"
              {...markAt(place)}
              aria-label={`${word}, met ${together} times, ${measure} ${strength.toFixed(2)}`}
              aria-pressed={word === chosen}
              className={word === chosen ? 'network-word is-chosen' : 'network-word'}
              onClick={() => onChoose(word)}
            >
              <title>{`${word}: met ${together} times, ${measure} ${strength.toFixed(2)}`}</title>
              <circle cx={x} cy={y} r={radius} />
              {named && (
                <text x={x} y={y + Math.max(radius, 4) + 14} textAnchor="middle">
                  {word}
                </text>
              )}
            </g>
          ))}
        </g>
        <g className="network-node" aria-hidden="true">
          <circle cx={centre.x} cy={centre.y} r={6} />
          <text x={centre.x} y={centre.y + 22} textAnchor="middle">
            {node}
          </text>
        </g>
      </svg>
      <figcaption className="caption">
        {networkCaption({ node, measure, weaker, links: links.length, unnamed: unnamedIn(layout) })}
      </figcaption>
    </figure>
  );
}

interface Told extends Pick<Props, 'node' | 'measure' | 'weaker'> {
  /** How many are drawn. */
  readonly links: number;
  /** Words that are drawn without their name. */
  readonly unnamed: readonly string[];
}

export function networkCaption({ node, measure, weaker, links, unnamed }: Told): string {
  return [
    `The stronger by ${measure}, the nearer to the middle, as far as names and links leave room; the area of a dot is how often the word meets “${node}”.`,
    `Lines between words: how often the two stand near each other anywhere in what is looked at${weaker > 0 ? `, the strongest of ${weaker + links}` : ''}.`,
    ...(unnamed.length > 0 ? [`Without room for their names: ${unnamed.join(', ')}.`] : []),
  ].join(' ');
}

export const unnamedIn = ({ words }: NetworkLayout): readonly string[] =>
  words.filter(({ named }) => !named).map(({ word }) => word);
