import { Component } from '@angular/core';
import { CC_ELEMENTS } from 'cc-voice-widgets/angular';

@Component({
  selector: 'app-wrong',
  imports: [CC_ELEMENTS],
  template: `
    <cc-call-card (cc-hold-request)="said = $event.detail.reason"></cc-call-card>
    <cc-call-card [call]="{ id: 'a', phase: 'talking' }"></cc-call-card>
    <cc-dialpad [mod]="'digits'"></cc-dialpad>
  `,
})
export class Wrong {
  said = '';
}
