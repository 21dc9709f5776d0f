// GrapesJS offers every element as a block, and each of its attributes in the form beside it.
import grapesjs from 'grapesjs';
import 'grapesjs/dist/css/grapes.min.css';
import types from 'cc-voice-widgets/builders/grapesjs.json';

const editor = grapesjs.init({
  container: '#editor',
  height: '100vh',
  storageManager: false,
  cssIcons: '',
  // the page that is built runs in a frame of its own: the elements are defined there, not in the editor's page
  canvas: { scripts: [new URL('cc-widgets.iife.js', location.href).href] },
});

for (const [tag, { model, block }] of Object.entries(types)) {
  editor.Components.addType(tag, { isComponent: (element) => element.localName === tag, model });
  editor.Blocks.add(tag, block);
}

// for the page around: what was built
window.editor = editor;
