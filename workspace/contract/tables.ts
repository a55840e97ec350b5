/** The shapes of all tables. */
export * from './units';
export * from './overview';
export * from './words';
export * from './words-about';
export * from './contexts';
export * from './spread';
export * from './sentiment';
export * from './phrases';
export * from './compare';
export * from './excerpts';
