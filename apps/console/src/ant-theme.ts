import { readTokens, type Theme } from '@evergreen/web';
import tokensCss from '@evergreen/web/tokens.css?raw';
import { theme as ant, type ThemeConfig } from 'antd';

const tokens = readTokens(tokensCss);

/** The component library's theme, mapped from our tokens: no colour is written down twice. */
export function antTheme(theme: Theme): ThemeConfig {
  const of = (name: string): string => {
    const value = tokens[theme][name];
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
  // What the library computes from these by its own recipe would no longer be the colour of the design.
  const mapped = {
    colorPrimary: of('accent'),
    colorPrimaryHover: of('accent-hover'),
    colorPrimaryActive: of('accent-hover'),
    colorPrimaryBg: of('accent-soft'),
    colorPrimaryText: of('accent'),
    colorSuccess: of('accent'),
    colorWarning: of('warn'),
    colorWarningBg: of('warn-soft'),
    colorWarningBorder: of('warn-fill'),
    colorError: of('danger'),
    colorErrorBg: of('danger-soft'),
    colorErrorBorder: of('danger'),
    colorInfo: of('info'),
    colorInfoBg: of('info-soft'),
    colorInfoBorder: of('info'),
    colorLink: of('accent'),
    colorLinkHover: of('accent-hover'),
    colorLinkActive: of('accent-hover'),
    colorBgLayout: of('canvas'),
    colorBgContainer: of('surface'),
    colorBgElevated: of('raised'),
    colorText: of('ink'),
    colorTextSecondary: of('ink-2'),
    colorTextTertiary: of('ink-3'),
    colorTextQuaternary: of('ink-3'),
    colorBorder: of('control'),
    colorBorderSecondary: of('line'),
  };
  const algorithm = theme === 'dark' ? ant.darkAlgorithm : ant.defaultAlgorithm;
  return {
    // Styles come as a file, see `ant-styles.ts`; what is made at runtime are the values of their variables.
    zeroRuntime: true,
    algorithm: [algorithm, (seed, map) => ({ ...(map ?? algorithm(seed)), ...mapped })],
    token: {
      colorPrimary: of('accent'),
      colorTextLightSolid: of('on-accent'),
      colorTextDescription: of('ink-3'),
      colorTextPlaceholder: of('ink-3'),
      colorTextDisabled: of('ink-3'),
      colorBgContainerDisabled: of('sunken'),
      colorBorderDisabled: of('line'),
      colorSplit: of('line'),
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: 32,
      fontSize: 14,
      fontFamily: 'inherit',
      fontWeightStrong: 600,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Table: {
        cellPaddingBlockSM: 8,
        cellPaddingInlineSM: 8,
        cellFontSizeSM: 13,
        headerBg: of('surface'),
        headerColor: of('ink-3'),
        headerSplitColor: 'transparent',
        borderColor: of('line-soft'),
        rowHoverBg: of('canvas'),
      },
      Tooltip: { colorBgSpotlight: of('ink'), colorTextLightSolid: of('surface') },
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 400 },
      Select: { optionSelectedBg: of('accent-soft'), optionSelectedColor: of('accent-ink') },
    },
  };
}
