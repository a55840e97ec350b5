import type { Menu as RealMenu, MenuItemConstructorOptions } from 'electron';
import { obey, strictly } from './strictly';

type Template = readonly MenuItemConstructorOptions[];
const templates = new WeakMap<RealMenu, Template>();
let applicationMenu: Template = [];

const known = ['label', 'role', 'submenu', 'click', 'accelerator', 'registerAccelerator', 'type', 'enabled'];

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]): RealMenu => {
    check(template);
    const menu = strictly<RealMenu>('Menu', {});
    templates.set(menu, template);
    return menu;
  },
  setApplicationMenu: (menu: RealMenu | null): void => {
    applicationMenu = (menu && templates.get(menu)) ?? [];
  },
} satisfies Partial<Record<keyof typeof RealMenu, unknown>>;

function check(template: Template): void {
  for (const item of template) {
    obey('MenuItem', item, known);
    if (item.role === undefined && item.label === undefined && item.type !== 'separator')
      throw new Error('A menu item needs a label, a role or to be a separator');
    if (Array.isArray(item.submenu)) check(item.submenu);
  }
}

/** As a person clicks: only what is there and enabled, by its labels. */
export function clickMenu(...labels: string[]): void {
  let items = applicationMenu;
  for (const [depth, label] of labels.entries()) {
    const item = items.find((one) => one.label?.replace('&', '') === label);
    if (!item || item.enabled === false)
      throw new Error(`There is no menu item ${labels.join(' > ')} to click`);
    if (depth < labels.length - 1) items = Array.isArray(item.submenu) ? item.submenu : [];
    else if (item.click) Reflect.apply(item.click, undefined, []);
    else throw new Error(`A click on ${label} does nothing here`);
  }
}
