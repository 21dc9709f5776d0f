import { createApp } from 'vue';
import Elements from './Elements.vue';

export const mount = (root: Element) => createApp(Elements).mount(root);
