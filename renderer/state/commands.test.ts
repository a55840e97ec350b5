import { beforeEach, describe, expect, it } from 'vitest';
import { listCommands, run, useCommandStore } from './commands';

const ran: string[] = [];
const command = (id: string, note: string) => ({ id, title: id, run: () => void ran.push(note) });

describe('commands', () => {
  beforeEach(() => {
    ran.length = 0;
    useCommandStore.setState({ groups: new Map() });
  });

  it('run by their id, the one offered last where two share it', () => {
    useCommandStore.setState({
      groups: new Map([
        [Symbol('shell'), [command('edit.undo', 'shell')]],
        [Symbol('view'), [command('edit.undo', 'view')]],
      ]),
    });
    expect(run('edit.undo')).toBe(true);
    expect(ran).toStrictEqual(['view']);
  });

  it('that are not enabled are neither listed nor run', () => {
    useCommandStore.setState({
      groups: new Map([[Symbol('shell'), [{ ...command('project.rename', 'shell'), enabled: false }]]]),
    });
    expect(listCommands(useCommandStore.getState())).toStrictEqual([]);
    expect(run('project.rename')).toBe(false);
    expect(ran).toStrictEqual([]);
  });
});
