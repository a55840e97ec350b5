import { spawnSync } from 'node:child_process';

/** Milliseconds of this process's CPU, the least of `rounds`. */
export async function leastCpu(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** For programs that are measured: without certificates that a machine adds to Node's own, which it reads at each start for 30 ms. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_EXTRA_CA_CERTS: undefined });

/** Milliseconds from start to end of programs run one after the other in turns, the least of `rounds` for each. */
export function leastWall(
  rounds: number,
  programs: readonly (readonly [program: string, ...words: string[]])[],
): readonly number[] {
  const best = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    programs.forEach(([program, ...words], index) => {
      const begun = performance.now();
      const { status } = spawnSync(program, words, { stdio: 'ignore', env: plainEnvironment() });
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - begun);
    });
  return best;
}

/** What a program prints; undefined where it is not there or fails. */
export function printedBy(program: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
    env: plainEnvironment(),
  });
  return status === 0 ? stdout : undefined;
}

/** What a script of scikit-learn prints: of a system's own Python too, where the first one found has no such package. Undefined without it. */
export function printedBySklearn(script: string, words: readonly string[]): string | undefined {
  const program = ['python3', '/usr/bin/python3'].find(
    (python) => printedBy(python, ['-c', 'import sklearn']) !== undefined,
  );
  return program === undefined ? undefined : printedBy(program, ['-c', script, ...words]);
}
