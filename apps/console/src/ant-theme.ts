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
  return {
    algorithm: theme === 'dark' ? ant.darkAlgorithm : ant.defaultAlgorithm,
    token: {
      colorPrimary: of('accent'),
      colorPrimaryHover: of('accent-hover'),
      colorPrimaryBg: of('accent-soft'),
      colorPrimaryText: of('accent'),
      colorTextLightSolid: of('on-accent'),
      colorSuccess: of('accent'),
      colorWarning: of('warn'),
      colorWarningBg: of('warn-soft'),
      colorWarningBorder: of('warn-fill'),
      colorError: of('danger'),
      colorErrorBg: of('danger-soft'),
      colorInfo: of('info'),
      colorInfoBg: of('info-soft'),
      colorLink: of('accent'),
      colorLinkHover: of('accent-hover'),
      colorBgLayout: of('canvas'),
      colorBgContainer: of('surface'),
      colorBgElevated: of('raised'),
      colorBgContainerDisabled: of('sunken'),
      colorText: of('ink'),
      colorTextSecondary: of('ink-2'),
      colorTextTertiary: of('ink-3'),
      colorTextDescription: of('ink-3'),
      colorTextPlaceholder: of('ink-3'),
      colorTextDisabled: of('ink-3'),
      colorBorder: of('control'),
      colorBorderSecondary: of('line'),
      colorBorderDisabled: of('line'),
      colorSplit: of('line'),
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: 32,
      fontSize: 14,
      fontFamily: 'inherit',
      fontWeightStrong: 600,
      motionDurationFast: of('m-fast'),
      motionDurationMid: of('m-base'),
      motionDurationSlow: of('m-slow'),
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
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 400 },
      Select: { optionSelectedBg: of('accent-soft'), optionSelectedColor: of('accent-ink') },
    },
  };
}
