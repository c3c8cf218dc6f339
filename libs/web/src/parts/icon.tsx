import type { ReactElement } from 'react';

// Drawn by us on a 24 grid, 1.7 stroke, round ends.
const paths = {
  home: 'M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5',
  gift: 'M4.5 11h15v9h-15zM3.5 7.5h17V11h-17zM12 7.5V20M12 7.5 8 4M12 7.5 16 4',
  undo: 'M9 6 4.5 10.5 9 15M4.5 10.5H15a4.5 4.5 0 0 1 0 9h-3',
  filter: 'M4 5.5h16l-6.2 7.2v5.6l-3.6 1.7v-7.3z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5v5.5M12 16.5h.01',
  pause: 'M8.5 5v14M15.5 5v14',
  play: 'M8 5.5v13l10-6.5z',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.6c.2-1.4 1.2-2.2 2.5-2.2s2.4.9 2.4 2.2c0 1.7-2.4 1.9-2.4 3.7M12 16.6h.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5h.01',
  shield: 'M12 3.5 19.5 6v6c0 4.3-3 7.3-7.5 8.7C7.5 19.3 4.5 16.3 4.5 12V6zM8.7 12l2.3 2.3 4.3-4.5',
  car: 'M4 16.5v-4l2-5.5h12l2 5.5v4zM4 12.5h16M6 16.5V19M18 16.5V19M7.5 14.5h.01M16.5 14.5h.01',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5v4M16 3.5v4',
  right: 'M9 5l7 7-7 7',
  left: 'M15 5l-7 7 7 7',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  document: 'M6 3.5h8L18.5 8v12.5H6zM14 3.5V8h4.5M9 13h6M9 16.5h6',
  upload: 'M12 16V5M7 9.5 12 4.5l5 5M5 19.5h14',
  download: 'M12 4.5V15M7 10.5l5 5 5-5M5 19.5h14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  sun: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8M16.6 16.6l1.8 1.8M18.4 5.6l-1.8 1.8M7.4 16.6l-1.8 1.8',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  offline:
    'M4 4l16 16M8.5 16a5 5 0 0 1 7 0M5 12.5a10 10 0 0 1 4.5-2.6M13.5 9.6A10 10 0 0 1 19 12.5M12 19.5h.01',
  signOut: 'M10 4.5H5v15h5M14 8l4 4-4 4M18 12H9.5',
  plus: 'M12 5v14M5 12h14',
  phone: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18.2h2',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.2 10.5l.3 6M13.8 10.5l-.3 6',
  megaphone: 'M4 10v4h3l9 4.5v-13L7 10zM8 14.2l1.2 5.3h2.3l-1-4.2M19 9.5a4 4 0 0 1 0 5',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10 20.5h4',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.4c1.9.8 3.1 2.4 3.5 4.6',
  building: 'M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3',
  key: 'M8 15.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11.5h8.5v3.5M17 11.5v2.5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  lock: 'M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  pin: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  chart: 'M4 20h16M6.5 20v-7M12 20V5M17.5 20v-10',
  layers: 'M12 4 3.5 8.5 12 13l8.5-4.5zM3.5 12.5 12 17l8.5-4.5M3.5 16.5 12 21l8.5-4.5',
  device: 'M3.5 5h17v11h-17zM9 20h6M12 16v4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  book: 'M5 4.5h11.5a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2zM5 17.5a2 2 0 0 1 2-2h11.5',
} as const;

export type IconName = keyof typeof paths;

/** An icon. It says nothing to a screen reader: the word beside it, or the button's name, does. */
export function Icon({
  name,
  size = '',
}: {
  name: IconName;
  size?: '' | 'xs' | 's' | 'm' | 'l';
}): ReactElement {
  return (
    <svg className={size === '' ? 'i' : `i ${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
