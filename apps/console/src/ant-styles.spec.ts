import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { unusedComponents, usedStyles } from '../ant-styles.ts';

const sources = import.meta.dirname;

it('no page uses a component whose styles are left out', () => {
  const imported = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) =>
      [...readFileSync(join(sources, name), 'utf8').matchAll(/import \{([^}]*)\} from 'antd'/g)].flatMap(
        ([, list = '']) => list.split(',').map((each) => each.trim().split(' ')[0]!),
      ),
    );
  expect(imported).toContain('Table');
  expect(imported.filter((name) => unusedComponents.has(name))).toEqual([]);
});

it.each([
  ['.ant-btn{color:red}', '.ant-btn{color:red}'],
  ['.ant-tree .ant-btn{color:red}', ''],
  ['.ant-select,.ant-tree-select,.ant-select-tree{color:red}', '.ant-select{color:red}'],
  ['.ant-image{color:red}@media print{.ant-image-img{color:red}}', ''],
  ['@keyframes antFadeIn{0%{opacity:0}}', '@keyframes antFadeIn{0%{opacity:0}}'],
  ['.ant-col{flex:1}.ant-col-12{flex:2}.ant-col-lg-3{flex:3}', '.ant-col{flex:1}'],
  ['.css-var-_R_0_{--ant-blue:blue}', ''],
])('of %s stays %s', (css, used) => {
  expect(usedStyles(css)).toBe(used);
});
