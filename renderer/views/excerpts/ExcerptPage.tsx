import { useMemo, useState } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Pick } from '../../design/Pick';
import { bridge } from '../../state/host';
import { notify } from '../../state/notices';
import { perform } from '../../state/perform';
import { joined } from '../../text/joined';
import { countOf } from '../../text/numbers';
import { useExcerpts, type ContextWidth, type Format } from './excerpts-store';
import { groupExcerpts, nobody, sourcesOf, whereSaid, type GroupBy } from './model';
import './ExcerptPage.css';

interface Props {
  readonly project: ProjectState;
  /** Those that were chosen, in their order. */
  readonly excerpts: readonly Excerpt[];
}

const formats: readonly { readonly value: Format; readonly text: string; readonly note: string }[] = [
  { value: 'docx', text: 'Word', note: '.docx' },
  { value: 'html', text: 'Web page', note: '.html' },
  { value: 'csv', text: 'Table', note: '.csv' },
];
const contexts: readonly { readonly value: ContextWidth; readonly text: string }[] = [
  { value: 'none', text: 'None' },
  { value: 'sentence', text: 'Sentence' },
  { value: 'paragraph', text: 'Paragraph' },
];
/** More than these are on the page that is written, not on the picture of it. */
const mostShown = 60;

/** The page as it will be, and the ways to take it along. Paper in both themes. */
export function ExcerptPage({ project, excerpts }: Props) {
  const { format, context, notes, groupBy, title } = useExcerpts();
  const [working, setWorking] = useState(false);
  const take = async () => {
    const chosen = new Set(excerpts.map(({ annotation }) => annotation));
    const byId = new Map(project.annotations.map(({ id }) => [String(id), id]));
    const annotations = [...chosen].flatMap((id) => byId.get(id) ?? []);
    setWorking(true);
    const file = await perform('excerpts.export', { format, title, annotations, context, notes, groupBy });
    setWorking(false);
    if (!file.ok) return;
    const where = await bridge().saveFile(file.value.name, file.value.mime, file.value.bytes);
    if (where !== undefined)
      notify({ text: `${countOf(annotations.length, 'excerpt')} exported to ${where}` });
  };
  return (
    <>
      <div className="bar excerpt-page-bar" role="toolbar" aria-label="The page">
        <Pick
          label="As"
          value={format}
          options={formats}
          onChange={(value) => useExcerpts.setState({ format: value })}
        />
        <Pick
          label="Context"
          value={context}
          options={contexts}
          onChange={(value) => useExcerpts.setState({ context: value })}
        />
        <span className="grow" />
        <Check checked={notes} onChange={(value) => useExcerpts.setState({ notes: value })}>
          Notes
        </Check>
        <Button kind="primary" small disabled={excerpts.length === 0 || working} onClick={() => void take()}>
          Export…
        </Button>
      </div>
      <div className="excerpt-desk" tabIndex={0} role="region" aria-label="Preview of the page">
        {format === 'csv' ? (
          <TablePreview excerpts={excerpts} notes={notes} />
        ) : (
          <Paper excerpts={excerpts} groupBy={groupBy} notes={notes} />
        )}
      </div>
    </>
  );
}

interface PaperProps {
  readonly excerpts: readonly Excerpt[];
  readonly groupBy: GroupBy;
  readonly notes: boolean;
}

function Paper({ excerpts, groupBy, notes }: PaperProps) {
  const title = useExcerpts((state) => state.title);
  const authors = [...new Set(excerpts.map(({ author }) => author).filter((author) => author !== ''))];
  const sections = useMemo(() => numbered(groupExcerpts(excerpts, groupBy)), [excerpts, groupBy]);
  const total = sections.reduce((sum, section) => sum + section.entries.length, 0);
  return (
    <article className="paper" aria-label="Page">
      <input
        className="paper-title"
        aria-label="Title of the page"
        placeholder="Title of the page"
        maxLength={200}
        value={title}
        onChange={(event) => useExcerpts.setState({ title: event.target.value })}
      />
      {excerpts.length === 0 ? (
        <p className="paper-about">No excerpt is ticked: tick some at the left, and they stand here.</p>
      ) : (
        <p className="paper-about num">
          {countOf(excerpts.length, 'excerpt')}
          {authors.length > 0 && ` chosen by ${authors.join(' and ')}`}. {sourcesOf(excerpts)}
        </p>
      )}
      {sections.map(({ key, heading, entries }) => {
        const shown = entries.filter(({ number }) => number <= mostShown);
        return (
          shown.length > 0 && (
            <section key={key}>
              {groupBy !== 'none' && <h3>{heading}</h3>}
              {shown.map(({ number, excerpt }) => (
                <Entry key={number} number={number} excerpt={excerpt} notes={notes} />
              ))}
            </section>
          )
        );
      })}
      {total > mostShown && (
        <p className="paper-about num">
          … and {countOf(total - mostShown, 'more excerpt')} on the page that is written.
        </p>
      )}
    </article>
  );
}

interface EntryProps {
  readonly number: number;
  readonly excerpt: Excerpt;
  readonly notes: boolean;
}

function Entry({ number, excerpt, notes }: EntryProps) {
  const { before, quote, after, speaker, codes, note } = excerpt;
  const where = whereSaid(excerpt);
  return (
    <>
      <blockquote dir="auto">
        <p>
          <span className="paper-context">{before}</span>
          <mark>{quote}</mark>
          <span className="paper-context">{after}</span>
        </p>
        <footer className="num" dir="ltr">
          <b>
            <bdi>{speaker ?? nobody}</bdi>
          </b>
          {where !== '' && `, ${where}`} <sup>{number}</sup>
          {codes.length > 0 && <i>{joined(codes)}</i>}
        </footer>
      </blockquote>
      {notes && note !== '' && <p className="paper-note">{note}</p>}
    </>
  );
}

/** Numbers the entries through all sections, as the page does. */
function numbered(groups: ReturnType<typeof groupExcerpts>) {
  const before = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { excerpts }) => sum + excerpts.length, 0),
  );
  return groups.map(({ key, heading, excerpts }, index) => ({
    key,
    heading,
    entries: excerpts.map((excerpt, at) => ({ excerpt, number: (before[index] ?? 0) + at + 1 })),
  }));
}

function TablePreview({ excerpts, notes }: Omit<PaperProps, 'groupBy'>) {
  return (
    <div className="paper paper-table">
      <table>
        <thead>
          <tr>
            <th scope="col">quote</th>
            <th scope="col">speaker</th>
            <th scope="col">date</th>
            <th scope="col">codes</th>
            {notes && <th scope="col">note</th>}
          </tr>
        </thead>
        <tbody className="num">
          {excerpts.slice(0, mostShown).map(({ annotation, quote, speaker, date, codes, note }) => (
            <tr key={annotation}>
              <td dir="auto">{quote}</td>
              <td>{speaker}</td>
              <td>{date}</td>
              <td>{codes.join('; ')}</td>
              {notes && <td>{note}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-about">
        One line an excerpt, with title, role, place, turn, paragraph, offsets, context, author, time and the
        hash of the source beside what is shown here.
      </p>
    </div>
  );
}
