import { createElement, lazy, useState, type ComponentType } from 'react';
import { idle } from '../client/pause';

/** A component whose code comes later. */
export interface LoadedLater<Props extends object> {
  readonly Component: ComponentType<Props>;
  /** Loads its code, once. What cannot be loaded now is asked for again when it is shown, and its failure told there. */
  readonly load: () => Promise<void>;
}

const all: (() => Promise<void>)[] = [];

/** What is there already is not waited for: the runtime would show what stands in its place for three tenths of a second. */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LoadedLater<Props> {
  let loaded: ComponentType<Props> | undefined;
  const get = async (): Promise<{ default: ComponentType<Props> }> => ({ default: (loaded = await load()) });
  const Lazy: ComponentType<Props> = lazy(get);
  const Component = (props: Props) => {
    const [own] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return createElement(own, props);
  };
  const component = { Component, load: () => get().then(nothing, nothing) };
  all.push(component.load);
  return component;
}

const nothing = (): void => undefined;

/** Loads all of them, one by one while nothing else is to be done, so that what shows one waits for its answer alone. */
export async function loadAhead(): Promise<void> {
  for (const load of all) {
    await idle();
    await load();
  }
}
