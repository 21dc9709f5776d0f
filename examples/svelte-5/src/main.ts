import 'cc-voice-widgets/define';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';

mount(App, { target: document.querySelector('#root')! });
