import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const harbour: MantineColorsTuple = [
  '#eaf5f8',
  '#d6e8ee',
  '#a9d0de',
  '#79b7cd',
  '#53a2bf',
  '#3b90ae',
  '#2a7896',
  '#1f6079',
  '#1f4e5f',
  '#12333f',
];

const night: MantineColorsTuple = [
  '#dfe3e6',
  '#b8bec3',
  '#969da3',
  '#737b82',
  '#434b52',
  '#363d43',
  '#272d32',
  '#1d2226',
  '#16191c',
  '#0f1113',
];

const systemFont = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { harbour, dark: night },
  fontFamily: systemFont,
  headings: { fontFamily: systemFont, fontWeight: '650', textWrap: 'balance' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, size: 'lg' },
      styles: { title: { fontWeight: 650, fontSize: '1.1rem' } },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } } },
    Table: { defaultProps: { verticalSpacing: 'sm' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none' } },
  },
});

/** Mantine's dimmed, placeholder and error colors are too pale for small text (WCAG AA). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#52595f',
    '--mantine-color-placeholder': '#6a7178',
    '--mantine-color-error': '#b42318',
    '--mantine-color-body': '#ffffff',
    // Small words on a tint of their own color.
    '--mantine-color-green-light-color': '#1c6330',
    '--mantine-color-orange-light-color': '#9a3b05',
    '--mantine-color-yellow-light-color': '#7a5200',
    '--mantine-color-red-light-color': '#a81e1e',
    '--mantine-color-blue-light-color': '#14569e',
    '--mantine-color-red-filled': '#c22c2c',
    '--mantine-color-red-filled-hover': '#a82323',
    '--undersigned-surface': '#f6f8f9',
    '--undersigned-insert': '#d7f2dc',
    '--undersigned-insert-text': '#0b4a1d',
    '--undersigned-delete': '#fde3e1',
    '--undersigned-delete-text': '#8c1d13',
  },
  dark: {
    '--mantine-color-dimmed': '#adb3b8',
    '--mantine-color-placeholder': '#969ca2',
    '--mantine-color-error': '#ff9a90',
    '--mantine-color-body': '#16191c',
    '--mantine-color-anchor': '#79b7cd',
    '--mantine-color-harbour-light': 'rgba(83, 162, 191, 0.2)',
    '--mantine-color-harbour-light-hover': 'rgba(83, 162, 191, 0.28)',
    '--mantine-color-harbour-light-color': '#c3e1eb',
    '--mantine-color-gray-light': 'rgba(255, 255, 255, 0.09)',
    '--mantine-color-gray-light-color': '#d3d7da',
    '--mantine-color-red-light-color': '#ffb3ab',
    '--mantine-color-red-filled': '#b93030',
    '--mantine-color-red-filled-hover': '#a82323',
    '--undersigned-surface': '#1f2429',
    '--undersigned-insert': '#12391d',
    '--undersigned-insert-text': '#a9ebb9',
    '--undersigned-delete': '#4a1a16',
    '--undersigned-delete-text': '#ffc2bb',
  },
});
