import { Popover } from 'radix-ui';
import { Fragment, useState, type ReactNode } from 'react';
import type { Made } from '../../analysis/model/made';
import { MethodLink } from '../methods/MethodLink';
import { copyText } from '../state/clipboard';
import { citeSentence } from '../text/cite';
import { formatCount } from '../text/numbers';
import { Button } from './Button';
import { Dropdown, type MenuEntry } from './Menu';
import './MadeLine.css';

interface Props {
  /** What has to be read first, in bold: `Indicative:`. */
  readonly lead?: string;
  /** What, of what selection, how many words, which variant; at the left. */
  readonly children: string;
  readonly made: Made | undefined;
  /** What can be exported. One entry is a button, several are a menu. */
  readonly exports?: readonly Extract<MenuEntry, { kind: 'item' }>[];
  /** Pages of docs/methods about what is shown, with the word of each link. */
  readonly pages?: readonly MethodPage[];
}

interface MethodPage {
  readonly page: string;
  readonly text: string;
}

/** The last line of every view: what stands above it, how it was made, and the way to take it along. */
export function MadeLine({ lead, children, made, exports = [], pages = [] }: Props) {
  const [only, ...others] = exports;
  return (
    <footer className="made-line">
      <span className="clip num" title={lead === undefined ? children : `${lead} ${children}`}>
        {lead !== undefined && <b className="strong">{lead} </b>}
        {children}
      </span>
      <span className="made-line-right">
        {made && <HowMade made={made} pages={pages} />}
        {only && others.length === 0 && (
          <Button kind="plain" small icon="export" title={only.text} onClick={only.run}>
            Export
          </Button>
        )}
        {others.length > 0 && (
          <Dropdown entries={exports} align="end">
            <Button kind="plain" small icon="export">
              Export
            </Button>
          </Dropdown>
        )}
      </span>
    </footer>
  );
}

function HowMade({ made, pages }: { readonly made: Made; readonly pages: readonly MethodPage[] }) {
  return (
    <Popover.Root modal={false}>
      <Popover.Trigger asChild>
        <Button kind="plain" small>
          How was this made
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="how-made selectable"
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label="How this was made"
        >
          <h2>{made.method}</h2>
          <dl className="num">
            <Fact name="Looked at">{made.selection}</Fact>
            <Fact name="Words counted">{formatCount(made.tokens)}</Fact>
            {made.hidden > 0 && <Fact name="Hidden by the stop list">{formatCount(made.hidden)}</Fact>}
            {Object.entries(made.settings).map(([name, value]) => (
              <Fact key={name} name={name.charAt(0).toUpperCase() + name.slice(1)}>
                {String(value)}
              </Fact>
            ))}
            <Fact name="Text">
              <code>{made.textHash}</code>
            </Fact>
            <Fact name="Rostrum">{made.version}</Fact>
          </dl>
          <Cite made={made} />
          {pages.length > 0 && (
            <p className="how-made-pages">
              More about{' '}
              {pages.map(({ page, text }, at) => (
                <Fragment key={page}>
                  {at > 0 && (at === pages.length - 1 ? ' and ' : ', ')}
                  <MethodLink page={page}>{text}</MethodLink>
                </Fragment>
              ))}
            </p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A sentence for a paper, and a button that copies it. */
function Cite({ made }: { readonly made: Made }) {
  const [copied, setCopied] = useState(false);
  const sentence = citeSentence(made);
  return (
    <div className="how-made-cite">
      <p>{sentence}</p>
      <Button small onClick={() => setCopied(copyText(sentence))}>
        {copied ? 'Copied' : 'Copy the sentence'}
      </Button>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
