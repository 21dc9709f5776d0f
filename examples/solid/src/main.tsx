import 'cc-voice-widgets/define';
import { render } from 'solid-js/web';
import { App } from './App';
import './app.css';

render(() => <App />, document.querySelector('#root')!);
