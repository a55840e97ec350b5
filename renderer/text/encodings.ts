import { encodingFamilies } from '../../workspace/contract/encodings';

const labels: ReadonlyMap<string, string> = new Map(
  encodingFamilies.flatMap(({ encodings }) => encodings.map(({ name, label }) => [name, label] as const)),
);

/** How people who meet an encoding call it: `Windows 1251`; its name where it has no other. */
export const encodingLabel = (name: string): string => labels.get(name) ?? name;
