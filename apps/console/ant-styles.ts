import postcss from 'postcss';
import type { Plugin } from 'vite';

/** Components of the library that no page has; whoever uses one takes its name off. Columns of its grid are left out, too. */
export const unusedComponents: ReadonlySet<string> = new Set([
  ...['Affix', 'Anchor', 'Avatar', 'Breadcrumb', 'Calendar', 'Card', 'Carousel', 'Cascader', 'Collapse'],
  ...[
    'ColorPicker',
    'Flex',
    'FloatButton',
    'Image',
    'Layout',
    'List',
    'Masonry',
    'Mentions',
    'Menu',
    'QRCode',
  ],
  ...[
    'Rate',
    'Result',
    'Slider',
    'Splitter',
    'Statistic',
    'Timeline',
    'Tour',
    'Transfer',
    'Tree',
    'TreeSelect',
  ],
  ...['Typography', 'Watermark', 'Col'],
]);

/** Classes that are not the name of their component in lower case. */
const classes: Readonly<Record<string, string>> = {
  ...{ Col: 'col-(?:\\d+|xs|sm|md|lg|xl|xxl|xxxl)', ColorPicker: 'color-picker', FloatButton: 'float-btn' },
  ...{ List: 'listy?', Tree: '(?:select-)?tree', TreeSelect: 'tree-select' },
};
const names = [...unusedComponents].map((name) => classes[name] ?? name.toLowerCase());
const unused = new RegExp(`ant-(?:${names.join('|')})(?![a-z])`);
/** Values of the library's own theme; ours are written at runtime, under another class. */
const ofLibraryTheme = /\.css-var-_R_0_/;

/**
 * The component library's stylesheet, without what no page uses. It comes as a file, so that no page has to make 200 kB
 * of styles when it is opened, which took half of the time of opening it; colours and sizes are variables of `antTheme`.
 */
export function antStyles(): Plugin {
  return {
    name: 'ant-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /antd\/dist\/antd\.css/ },
      handler: (css) => ({ code: usedStyles(css), map: null }),
    },
  };
}

/** The rules of which some selector may match. */
export function usedStyles(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const selectors = rule.selectors.filter((each) => !unused.test(each) && !ofLibraryTheme.test(each));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
