import { bootstrapApplication } from '@angular/platform-browser';
import { Elements } from './elements';

export const mount = (_root: Element) => bootstrapApplication(Elements);
