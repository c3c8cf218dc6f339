import type { Language } from '@evergreen/web/format';

const browsers: readonly (readonly [RegExp, string, string])[] = [
  [/MicroMessenger/i, '微信', 'WeChat'],
  [/HuaweiBrowser/i, '华为浏览器', 'Huawei Browser'],
  [/MiuiBrowser/i, '小米浏览器', 'Mi Browser'],
  [/MQQBrowser|QQBrowser/i, 'QQ 浏览器', 'QQ Browser'],
  [/Edg(?:e|A|iOS)?\//, 'Edge', 'Edge'],
  [/Firefox|FxiOS/, 'Firefox', 'Firefox'],
  [/Chrome|CriOS/, 'Chrome', 'Chrome'],
  [/Safari/, 'Safari', 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** A browser's own long description as people know it: Chrome, Android. Unknown ones are said to be so. */
export function deviceWords(userAgent: string, language: Language): string {
  const browser = browsers.find(([pattern]) => pattern.test(userAgent));
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  const name = browser && (language === 'en' ? browser[2] : browser[1]);
  if (name === undefined && system === undefined) return language === 'en' ? 'Unknown device' : '未知设备';
  return [name, system].filter((part) => part !== undefined).join(language === 'en' ? ', ' : '，');
}

/** Whether it is held in the hand. */
export function isPhone(userAgent: string): boolean {
  return /iPhone|Android|HarmonyOS|Mobile/i.test(userAgent);
}
