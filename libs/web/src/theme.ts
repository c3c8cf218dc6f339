import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remember.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type Theme = 'light' | 'dark';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = readChoice();

function readChoice(): ThemeChoice {
  const stored = remembered('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function currentTheme(): Theme {
  if (choice !== 'system') return choice;
  return systemIsDark.matches ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset['theme'] = currentTheme();
  for (const listener of listeners) listener();
}

/** Puts the chosen theme on the page and follows the system where that is the choice. Called once, before the first render. */
export function startTheme(): void {
  systemIsDark.addEventListener('change', show);
  show();
}

function chooseTheme(next: ThemeChoice): void {
  choice = next;
  remember('theme', next === 'system' ? undefined : next);
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme on the page, what was chosen, and the act of choosing, which is remembered on this device. */
export function useTheme(): {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (next: ThemeChoice) => void;
} {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  const chosen = useSyncExternalStore(subscribe, () => choice);
  return { theme, choice: chosen, choose: chooseTheme };
}
